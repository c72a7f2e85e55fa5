import Domain
import GRDB

/// What a SQLite file of ours is for; it is written into the file and checked whenever the file is opened.
enum FileKind: Sendable {
    case registry
    case network(NetworkId)

    /// Four letters in the file's header, by which `file` and SQLite tools know it: `PWRG` or `PWNT`.
    var applicationId: Int32 {
        switch self {
        case .registry: 0x5057_5247
        case .network: 0x5057_4E54
        }
    }

    /// The migrations of the engine itself, which come first.
    var migrations: [Migration] {
        switch self {
        case .registry: []
        case .network(let networkId): [Self.identity(of: networkId)]
        }
    }

    /// Throws unless the file is of this kind and, for a network, of this network.
    func check(_ database: Database) throws {
        let found = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard found == applicationId else { throw StoreError.wrongApplication(found: found) }
        guard case .network(let expected) = self else { return }
        let owner = try NetworkId.fetchOne(database, sql: "SELECT network_id FROM file_identity")
        guard owner == expected else { throw StoreError.wrongNetwork(expected: expected, found: owner) }
    }

    private static func identity(of networkId: NetworkId) -> Migration {
        Migration("engine-1-file-identity") { database in
            try database.execute(
                sql: """
                    CREATE TABLE file_identity (
                      single INTEGER NOT NULL PRIMARY KEY CHECK (single = 1),
                      network_id TEXT NOT NULL CHECK (length(network_id) = 36),
                      note TEXT NOT NULL
                    ) STRICT;
                    """)
            try database.execute(
                sql: "INSERT INTO file_identity (single, network_id, note) VALUES (1, ?, ?)",
                arguments: [networkId, "One network of poortwacht; its schema's versions are in grdb_migrations."])
            try database.execute(
                sql: """
                    CREATE TRIGGER file_identity_is_kept BEFORE UPDATE ON file_identity
                    BEGIN SELECT RAISE(ABORT, 'the identity of a file is kept'); END;
                    CREATE TRIGGER file_identity_stays BEFORE DELETE ON file_identity
                    BEGIN SELECT RAISE(ABORT, 'the identity of a file is kept'); END;
                    CREATE TRIGGER file_identity_is_single BEFORE INSERT ON file_identity
                    BEGIN SELECT RAISE(ABORT, 'the identity of a file is kept'); END;
                    """)
        }
    }
}
