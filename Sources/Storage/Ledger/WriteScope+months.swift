package import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Freezes a month: from now on the schema refuses every booking into it or an earlier one.
    package func freeze(_ record: MonthRecord) throws {
        try execute(
            "INSERT INTO ledger_month (month, state, frozen_at, head) VALUES (?, ?, ?, ?)",
            [record.month, record.state.rawValue, record.frozenAt, record.head.description]
        )
    }

    /// Declares that all papers of a frozen month are made.
    package func markClosed(_ month: CalendarMonth) throws {
        try execute("UPDATE ledger_month SET state = 'closed' WHERE month = ?", [month])
    }

    package func insert(_ file: MonthFile) throws {
        try execute(
            "INSERT INTO month_file (month, account, language, name, media_type, bytes) VALUES (?, ?, ?, ?, ?, ?)",
            [file.month, file.account, file.language.rawValue, file.name, file.mediaType, Blob(file.bytes)]
        )
    }
}
