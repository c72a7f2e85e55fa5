package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// What SQLite finds wrong with the file itself, at most ten lines; empty when nothing is. Reads the whole file.
    package func fileFaults() throws -> [String] {
        let lines = try rows("SELECT quick_check AS line FROM pragma_quick_check(10)") {
            try $0.value("line", as: String.self)
        }
        return lines.filter { $0 != "ok" }
    }

    /// How many rows refer to what is not there.
    package func brokenReferences() throws -> Int {
        try row("SELECT COUNT(*) AS count FROM pragma_foreign_key_check") { try $0.value("count", as: Int.self) } ?? 0
    }

    /// When the newest event of the log happened; nil in an empty log.
    package func latestEventAt() throws -> Instant? {
        try row("SELECT at FROM event ORDER BY sequence DESC LIMIT 1") { try $0.value("at", as: Instant.self) }
    }

    /// How many mails were given up.
    package func parkedMailCount() throws -> Int {
        try row("SELECT COUNT(*) AS count FROM outbox WHERE state = 'parked'") {
            try $0.value("count", as: Int.self)
        } ?? 0
    }

    /// The mails that wait; nil when none does.
    package func waitingMails() throws -> WaitingMails? {
        let waiting = try row(
            """
            SELECT COUNT(*) AS count, MIN(created_at) AS since,
                COALESCE((SELECT last_failure FROM outbox WHERE state = 'queued' AND last_failure <> ''
                    ORDER BY created_at, id LIMIT 1), '') AS words
            FROM outbox WHERE state = 'queued'
            """
        ) { row in
            try row.optional("since", as: Instant.self).map { since in
                WaitingMails(count: try row.value("count"), since: since, lastFailure: try row.value("words"))
            }
        }
        return waiting ?? nil
    }
}
