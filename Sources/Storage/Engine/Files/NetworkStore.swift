package import Domain

/// The file of one network: reads beside each other, writes one after another, many in one commit.
package final class NetworkStore: Sendable {
    package let networkId: NetworkId
    private let file: StoreFile

    private init(networkId: NetworkId, file: StoreFile) {
        self.networkId = networkId
        self.file = file
    }

    /// Opens the file, checks that it is this network's and brings its schema up to date. Blocks on the disk.
    ///
    /// Throws `StoreError`: `fileMissing`, `wrongApplication`, `wrongNetwork`, `unknownMigrations`, `notDurable`,
    /// `database`.
    package static func open(
        at path: String, networkId: NetworkId, migrations: [Migration], limits: StoreLimits = .standard
    ) throws -> NetworkStore {
        let file = try StoreFile.open(at: path, kind: .network(networkId), migrations: migrations, limits: limits)
        return NetworkStore(networkId: networkId, file: file)
    }

    /// Makes the file of a new network and opens it. Throws `StoreError.fileExists` when there is one already.
    package static func create(
        at path: String, networkId: NetworkId, migrations: [Migration], limits: StoreLimits = .standard
    ) throws -> NetworkStore {
        let file = try StoreFile.create(at: path, kind: .network(networkId), migrations: migrations, limits: limits)
        return NetworkStore(networkId: networkId, file: file)
    }

    /// Runs `body` on one snapshot. Throws `Refusal(.busy)` when too many wait, and what `body` throws.
    package func read<Value: Sendable>(
        _ body: @Sendable (ReadScope) throws -> Value
    ) async throws -> Value {
        try await file.read { connection in
            try body(ReadScope(networkId: networkId, connection: connection))
        }
    }

    /// Runs `body` as a transaction and returns once it is on disk.
    ///
    /// What `body` throws takes back its own writes only, and is heard after the commit too. `body` may run again (when
    /// a commit shared with others failed, or one of the others was refused after it wrote). Throws `Refusal(.busy)`
    /// when too many wait and `CancellationError` when the task is cancelled before `body` starts; from then on it
    /// completes.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (WriteScope) throws -> Value
    ) async throws -> Value {
        try await file.write { [networkId] connection in
            try body(WriteScope(networkId: networkId, connection: connection))
        }
    }

    /// Writes a compact copy of the file as it is now, while reads and writes go on; the copy is on disk afterwards.
    ///
    /// Throws `StoreError.fileExists` when there is a file at `path` already.
    package func backup(to path: String) async throws {
        try await file.backup(to: path)
    }

    /// How many closures and commits there were since the file was opened.
    package var counters: CommitCounters { file.counters }

    /// Refuses new writes, finishes those that wait and closes the file. Later calls throw `StoreError.closed`.
    package func close() async throws {
        try await file.close()
    }
}
