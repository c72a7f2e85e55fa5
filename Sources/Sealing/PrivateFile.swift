package import Glibc

/// Files and folders that only the server's user can read: keys, certificates, passwords, mails.
package enum PrivateFile {
    /// Certificates with their chain and keys are a few kB.
    private static let limit = 256 << 10

    /// Makes a folder with mode 0700, unless it is there. What it lies in must exist.
    package static func makeFolder(_ path: String) throws(SealingFault) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system(call: "mkdir", errno: errno) }
    }

    /// The text of a file of at most 256 KiB, or nothing when there is none. A secret is refused when its group or
    /// everybody may read or write it.
    package static func read(_ path: String, isSecret: Bool) throws(SealingFault) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw .system(call: "open", errno: errno) }
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(call: "fstat", errno: errno) }
        guard !isSecret || status.st_mode & 0o077 == 0 else { throw .keyReadableByOthers }
        guard status.st_size <= limit else { throw .fileTooLarge(limit: limit) }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw .system(call: "read", errno: errno) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    static func write(_ text: String, to path: String, mode: mode_t) throws(SealingFault) {
        try write(Array(text.utf8), to: path, mode: mode)
    }

    /// Writes a file under a temporary name, puts it on disk, and then gives it its name in one step.
    package static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) throws(SealingFault) {
        var template = Array("\(path).XXXXXX".utf8CString)
        // mkstemp makes the file with mode 0600.
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .system(call: "mkstemp", errno: errno) }
        do throws(SealingFault) {
            try fill(descriptor, with: bytes, mode: mode)
            guard rename(template, path) == 0 else { throw .system(call: "rename", errno: errno) }
        } catch {
            unlink(template)
            throw error
        }
        try synchronise(folder: folder(of: path))
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t) throws(SealingFault) {
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw .system(call: "write", errno: errno) }
            rest = rest.dropFirst(max(count, 0))
        }
        guard fchmod(descriptor, mode) == 0 else { throw .system(call: "fchmod", errno: errno) }
        guard fsync(descriptor) == 0 else { throw .system(call: "fsync", errno: errno) }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Puts the folder's list of names on disk.
    private static func synchronise(folder: String) throws(SealingFault) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(call: "open", errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(call: "fsync", errno: errno) }
    }
}
