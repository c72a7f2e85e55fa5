/// The data folder, which belongs to one process: `lock`, `registry.sqlite` and `networks/<id>/network.sqlite`.
package final class DataFolder: Sendable {
    package let path: String
    package let registry: Registry
    package let stores: Stores
    private let lock: FolderLock

    private init(path: String, lock: FolderLock, registry: Registry, stores: Stores) {
        self.path = path
        self.lock = lock
        self.registry = registry
        self.stores = stores
    }

    /// Opens the folder, making it (and only it, not what it lies in) when it does not exist. Blocks on the disk.
    ///
    /// Throws `Refusal(.folderInUse)` when another process has it. `migrations` are those of a network's file.
    package static func open(
        at path: String, migrations: [Migration], maximumOpen: Int = 200, limits: StoreLimits = .standard
    ) throws -> DataFolder {
        try Disk.ensureFolder(path)
        let lock = try FolderLock(at: path + "/lock")
        try Disk.ensureFolder(path + "/networks")
        let registry = try Registry.open(at: path + "/registry.sqlite", limits: limits)
        let stores = Stores(
            folder: path + "/networks", migrations: migrations, maximumOpen: maximumOpen, limits: limits)
        return DataFolder(path: path, lock: lock, registry: registry, stores: stores)
    }

    /// Finishes what waits and closes every file; the lock is released with this object.
    package func close() async throws {
        try await stores.close()
        try await registry.close()
    }
}
