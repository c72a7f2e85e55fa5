import Glibc

extension KeyFile {
    /// The real path of a folder, links followed.
    static func resolved(_ folder: String) throws(KeyFileFault) -> String {
        guard let path = realpath(folder, nil) else { throw .system(errno: errno) }
        defer { free(path) }
        return String(cString: path)
    }

    /// Whether a real path lies in a folder. Nothing lies in a folder that is not there yet.
    static func lies(_ path: String, inside folder: String) throws(KeyFileFault) -> Bool {
        do throws(KeyFileFault) {
            let outer = try resolved(folder)
            return outer == "/" || (path + "/").hasPrefix(outer + "/")
        } catch {
            guard case .system(errno: ENOENT) = error else { throw error }
            return false
        }
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func openingFault(_ number: Int32) -> KeyFileFault {
        switch number {
        case ENOENT: .missing
        case ELOOP: .notAFile
        default: .system(errno: number)
        }
    }

    static func checkStatus(of descriptor: Int32) throws(KeyFileFault) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard status.st_uid == geteuid() else { throw .ownedByAnother }
        guard status.st_mode & 0o077 == 0 else { throw .readableByOthers }
        guard status.st_size == MasterKey.byteCount else { throw .wrongSize(bytes: Int(status.st_size)) }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(KeyFileFault) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno: errno) }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw .system(errno: errno) }
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw .system(errno: errno) }
        guard fsync(descriptor) == 0 else { throw .system(errno: errno) }
    }

    /// Puts the folder's list of names on disk.
    static func synchronise(folder: String) throws(KeyFileFault) {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(errno: errno) }
    }
}
