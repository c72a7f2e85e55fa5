import Foundation

/// The few calls of the operating system that files of ours need; private to their owner, and on disk when they return.
enum Disk {
    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Makes an empty file that only its owner may read. Throws `fileExists` when there is something already.
    static func createFile(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .fileExists : .systemCall("create", code: errno)
        }
        close(descriptor)
    }

    /// Makes a folder that only its owner may enter. Throws `fileExists` when there is something already.
    static func createFolder(_ path: String) throws(StoreError) {
        guard mkdir(path, 0o700) == 0 else {
            throw errno == EEXIST ? .fileExists : .systemCall("mkdir", code: errno)
        }
        try flush(parent(of: path))
    }

    /// Makes the folder unless it exists, and shuts others out of it.
    static func ensureFolder(_ path: String) throws(StoreError) {
        if !exists(path) { return try createFolder(path) }
        guard chmod(path, 0o700) == 0 else { throw .systemCall("chmod", code: errno) }
    }

    /// Removes the folder and what is in it.
    static func removeFolder(_ path: String) throws {
        try FileManager.default.removeItem(atPath: path)
        try flush(parent(of: path))
    }

    /// Waits until a file or a folder's list of names is on disk.
    static func flush(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .systemCall("open", code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .systemCall("fsync", code: errno) }
    }

    static func parent(of path: String) -> String {
        let parent = (path as NSString).deletingLastPathComponent
        return parent.isEmpty ? "." : parent
    }
}
