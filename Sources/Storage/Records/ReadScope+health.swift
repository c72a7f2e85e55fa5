import Domain
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
}
