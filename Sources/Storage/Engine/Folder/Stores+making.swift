package import Domain

extension Stores {
    /// Makes the folder and the file of a new network. Throws `StoreError.fileExists` when it has one.
    package func create(_ id: NetworkId) async throws -> StoreLease {
        while true {
            guard !isClosed else { throw StoreError.closed }
            guard places[id] == nil else { throw StoreError.fileExists }
            guard try await makeRoom() else { continue }
            let home = "\(folder)/\(id)"
            let path = path(for: id)
            return try await change(id) { [migrations, limits] in
                try Disk.createFolder(home)
                do {
                    return try NetworkStore.create(at: path, networkId: id, migrations: migrations, limits: limits)
                } catch {
                    try Disk.removeFolder(home)
                    throw error
                }
            }
        }
    }

    /// Closes and removes the file of a network with its folder. Throws `Refusal(.busy)` while somebody uses it.
    package func remove(_ id: NetworkId) async throws {
        while case .changing(let waiting) = places[id] { try await wait(for: id, behind: waiting) }
        var opened: OpenStore?
        if case .open(let store, _) = places[id] {
            guard store.isIdle else { throw Refusal(.busy) }
            opened = store
        }
        places[id] = .changing(waiting: [])
        defer { finish(id, leaving: nil) }
        try await opened?.store.close()
        let home = "\(folder)/\(id)"
        try await Blocking.run { try Disk.removeFolder(home) }
        setAside[id] = nil
    }
}
