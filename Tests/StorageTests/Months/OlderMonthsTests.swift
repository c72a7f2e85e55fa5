import GRDB
import Testing

@testable import Storage

/// A file whose months were closed before outcomes were followed.
@Suite struct OlderMonthsTests {
    @Test func `Outcomes that no overview told wait for the next, and CSV says that it is UTF-8`() throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let database = try DatabaseQueue(configuration: configuration)
        let untold = try database.write { connection in
            for migration in NetworkSchema.migrations.prefix(while: { $0.name != "0017 late outcomes" }) {
                try migration.apply(connection)
            }
            try connection.execute(
                sql: """
                    INSERT INTO ledger_month (month, state, frozen_at, head) VALUES ('2026-10', 'closed', 0, '0:00');
                    INSERT INTO month_file (month, account, language, name, media_type, bytes)
                    VALUES ('2026-10', 'network', 'nl', 'a.csv', 'text/csv', x'41');
                    """)
            // Told in October, recorded after it was frozen, ended in a month that is open, not ended.
            try insert("told", ended: "2026-10-12", told: "hired", in: connection)
            try insert("late", ended: "2026-10-20", told: nil, in: connection)
            try insert("open", ended: "2026-11-03", told: nil, in: connection)
            try insert("runs", ended: nil, told: nil, in: connection)
            for migration in NetworkSchema.migrations where migration.name == "0017 late outcomes" {
                try migration.apply(connection)
            }
            let types = try String.fetchAll(connection, sql: "SELECT media_type FROM month_file")
            #expect(types == ["text/csv; charset=utf-8"])
            return try String.fetchAll(connection, sql: "SELECT placement_id FROM outcome_untold ORDER BY placement_id")
        }
        #expect(untold == ["late", "open"])
    }

    private func insert(_ id: String, ended: String?, told: String?, in connection: Database) throws {
        try connection.execute(
            sql: """
                INSERT INTO placement (id, code, import_reference, kind, candidate_id, bringing_member, taking_member,
                    start_on, planned_end_on, ended_on, outcome)
                VALUES (?1, ?1, ?1, 'secondment', 'c', 'b', 't', '2026-09-01', '2026-12-31', ?2,
                    CASE WHEN ?2 IS NULL THEN NULL ELSE 'hired' END)
                """, arguments: [id, ended])
        try connection.execute(
            sql: """
                INSERT INTO month_placement (month, placement_id, code, kind, taking_member, start_on, last_on, outcome,
                    minutes, reported)
                VALUES ('2026-10', ?1, ?1, 'secondment', 't', '2026-09-01', COALESCE(?2, '2026-12-31'), ?3, 0, 0)
                """, arguments: [id, ended, told])
    }
}
