import Domain
import GRDB
import Ledger
import Testing

@testable import Storage

/// What a file kept of a server's words before candidates' addresses were taken out of them.
@Suite struct FailureSchemaTests {
    private static let rows: [(candidate: Bool, words: String, left: String)] = [
        (true, "550 5.1.1 <zoe@thuis.example>: unknown", "550"), (true, "421 zoe, later", "421"),
        (true, "interrupted", "interrupted"), (true, "Zoe@thuis.example said nothing", ""), (true, "", ""),
        (false, "550 5.1.1 No such user", "550 5.1.1 No such user"), (false, "451 4.7.1 <zoe@thuis.example>", "451"),
        (false, "550 zoe%40thuis.example", "550"), (false, "no_connection", "no_connection"),
    ]

    @Test func `Words about a candidate and words with an address lose all but the number`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/network.sqlite"
        let network = try StoreFixture.id(1)
        let store = try NetworkStore.create(at: path, networkId: network, migrations: NetworkSchema.migrations)
        try await store.close()
        // The candidates themselves are not needed.
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try await queue.write { database in
            for (number, row) in Self.rows.enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO outbox (id, kind, recipient, candidate_id, language, state, created_at,
                            next_attempt_at, last_failure, sealed)
                        VALUES (?, 'statement', 'x', ?, 'nl', 'parked', 0, 0, ?, X'')
                        """, arguments: ["\(number)", row.candidate ? "k" : nil, row.words])
            }
        }
        let left = try await queue.write { database in
            try database.execute(sql: "\(NetworkSchema.failureSchema)")
            return try String.fetchAll(database, sql: "SELECT last_failure FROM outbox ORDER BY id")
        }
        #expect(left == Self.rows.map(\.left))
        try queue.close()
        #expect(NetworkSchema.migrations.map(\.name).contains("0018 failures without addresses"))
    }
}
