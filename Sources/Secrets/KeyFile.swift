import Glibc

/// The file with the master key: 32 bytes, readable by the server's user only, outside the data folder.
///
/// Without it nothing that names a person can be read again. So `open` and `create` are two calls: create one only
/// when there is no network yet, and never because an old one is missing.
package struct KeyFile: Sendable {
    private let path: String

    /// Takes a path, and refuses one inside the data folder. The folder of the key file must exist; the data folder
    /// need not.
    package init(path: String, dataFolder: String) throws(KeyFileFault) {
        let parent = try Self.resolved(Self.folder(of: path))
        guard try !Self.lies(parent, inside: dataFolder) else { throw .insideDataFolder }
        self.path = path
    }

    /// Whether something stands at the path.
    package var exists: Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Reads the key.
    package func open() throws(KeyFileFault) -> MasterKey {
        let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.openingFault(errno) }
        defer { close(descriptor) }
        try Self.checkStatus(of: descriptor)
        var bytes = [UInt8](repeating: 0, count: MasterKey.byteCount)
        guard read(descriptor, &bytes, bytes.count) == bytes.count else { throw .system(errno: errno) }
        do throws(SecretFault) {
            return try MasterKey(bytes)
        } catch {
            throw .wrongSize(bytes: bytes.count)
        }
    }

    /// Makes a new key and writes it, on disk when this returns. Never writes over a file.
    package func create(using randomness: Randomness) throws(KeyFileFault) -> MasterKey {
        let key = MasterKey(using: randomness)
        let temporary = "\(path).\(getpid()).new"
        unlink(temporary)
        defer { unlink(temporary) }
        try Self.write(key.bytes, to: temporary)
        // A link, unlike a rename, fails when the name is taken.
        guard link(temporary, path) == 0 else { throw errno == EEXIST ? .exists : .system(errno: errno) }
        try Self.synchronise(folder: Self.folder(of: path))
        return key
    }
}
