package import Domain
import GRDB
package import Ledger

/// The list of networks in `registry.sqlite`. All else about a network is in the network's own file.
package final class Registry: Sendable {
    private let file: StoreFile

    private init(file: StoreFile) {
        self.file = file
    }

    /// Opens the registry, making it when there is none. Blocks on the disk.
    package static func open(at path: String, limits: StoreLimits = .standard) throws -> Registry {
        let isNew = !Disk.exists(path)
        let migrations = RegistrySchema.migrations
        return Registry(
            file: isNew
                ? try StoreFile.create(at: path, kind: .registry, migrations: migrations, limits: limits)
                : try StoreFile.open(at: path, kind: .registry, migrations: migrations, limits: limits))
    }

    /// At most `limit` networks by slug, those after `slug` when it is given.
    package func list(after slug: String = "", limit: Int = 1000) async throws -> [RegisteredNetwork] {
        try await rows("SELECT * FROM networks WHERE slug > ? ORDER BY slug LIMIT ?", [slug, limit])
    }

    /// At most `limit` active networks that the scheduler should look at by `now`, the most urgent first.
    package func due(at now: Instant, limit: Int = 1000) async throws -> [RegisteredNetwork] {
        try await rows(
            """
            SELECT * FROM networks WHERE next_due_at <= ? AND state = 'active' ORDER BY next_due_at, id LIMIT ?
            """, [now, limit])
    }

    package func find(slug: String) async throws -> RegisteredNetwork? {
        try await rows("SELECT * FROM networks WHERE slug = ?", [slug]).first
    }

    package func find(_ id: NetworkId) async throws -> RegisteredNetwork? {
        try await rows("SELECT * FROM networks WHERE id = ?", [id]).first
    }

    /// Adds a network. Throws `Refusal(.slugTaken)` when another one has its slug.
    package func insert(_ network: RegisteredNetwork) async throws {
        try await file.write { connection in
            let count = try connection.execute(
                """
                INSERT INTO networks (id, slug, name, state, next_due_at, created_at, wrapped_key)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (slug) DO NOTHING
                """,
                [
                    network.id, network.slug, network.name, network.state.rawValue, network.nextDueAt,
                    network.createdAt,
                    Blob(network.wrappedKey),
                ])
            guard count == 1 else { throw Refusal(.slugTaken, at: "/slug") }
        }
    }

    /// Throws `Refusal(.networkUnknown)` when there is no such network; so does the next one.
    package func setState(_ state: RegisteredNetwork.State, of id: NetworkId) async throws {
        try await update("UPDATE networks SET state = ? WHERE id = ?", [state.rawValue, id])
    }

    package func setNextDue(_ instant: Instant?, of id: NetworkId) async throws {
        try await update("UPDATE networks SET next_due_at = ? WHERE id = ?", [instant, id])
    }

    /// Forgets a network; its folder is removed by `Stores`.
    package func remove(_ id: NetworkId) async throws {
        try await update("DELETE FROM networks WHERE id = ?", [id])
    }

    /// Writes a compact copy, as `NetworkStore.backup` does.
    package func backup(to path: String) async throws {
        try await file.backup(to: path)
    }

    package func close() async throws {
        try await file.close()
    }

    private func rows(_ sql: StaticString, _ arguments: StatementArguments) async throws -> [RegisteredNetwork] {
        try await file.read { connection in
            try connection.rows(sql, arguments, mayWrite: false).map(RegisteredNetwork.init)
        }
    }

    private func update(_ sql: StaticString, _ arguments: StatementArguments) async throws {
        try await file.write { connection in
            guard try connection.execute(sql, arguments) == 1 else { throw Refusal(.networkUnknown) }
        }
    }
}
