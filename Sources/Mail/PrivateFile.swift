import Glibc

/// Files and folders that only the server's user can read.
enum PrivateFile {
    /// Makes a folder with mode 0700, unless it is there.
    static func makeFolder(_ path: String) throws(DeliveryFailure) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("mkdir") }
    }

    /// Writes a file with mode 0600 under a temporary name, puts it on disk, and then gives it its name in one step.
    static func write(_ bytes: [UInt8], named name: String, in folder: String) throws(DeliveryFailure) {
        var template = Array("\(folder)/.new-XXXXXX".utf8CString)
        // mkstemp makes the file with mode 0600.
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure("mkstemp") }
        do throws(DeliveryFailure) {
            try fill(descriptor, with: bytes)
            guard rename(template, "\(folder)/\(name)") == 0 else { throw failure("rename") }
        } catch {
            unlink(template)
            throw error
        }
        try synchronise(folder: folder)
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(DeliveryFailure) {
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw failure("write") }
            rest = rest.dropFirst(max(count, 0))
        }
        guard fsync(descriptor) == 0 else { throw failure("fsync") }
    }

    /// Puts the folder's list of names on disk.
    private static func synchronise(folder: String) throws(DeliveryFailure) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("fsync") }
    }

    private static func failure(_ call: String) -> DeliveryFailure {
        let number = errno
        return .temporary(reply: nil, words: "\(call): \(String(cString: strerror(number)))")
    }
}
