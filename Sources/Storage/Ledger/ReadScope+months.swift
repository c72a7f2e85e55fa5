package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// Which months are closed, and which is the first of this ledger: that of its first placement or booking, or in
    /// which the network began.
    package func periods() throws -> LedgerPeriods {
        let closed: CalendarMonth? = try row("SELECT month FROM ledger_month ORDER BY month DESC LIMIT 1") { row in
            try row.value("month")
        }
        let began = try profile()?.createdAt.amsterdamDay
        let firstPlacement: CalendarDay? = try row("SELECT start_on FROM placement ORDER BY start_on LIMIT 1") { row in
            try row.value("start_on")
        }
        let firstTransfer: CalendarMonth? = try row("SELECT month FROM transfer ORDER BY month LIMIT 1") { row in
            try row.value("month")
        }
        let months = [began?.month, firstPlacement?.month, firstTransfer].compactMap { $0 }
        guard let first = months.min() else { throw StoreError.columnMissing("created_at") }
        return LedgerPeriods(first: first, closedThrough: closed)
    }

    package func monthRecord(_ month: CalendarMonth) throws -> MonthRecord? {
        try row("SELECT * FROM ledger_month WHERE month = ?", [month], as: MonthRecord.init(row:))
    }

    /// Frozen months, the latest first.
    package func monthRecords(limit: Int = 1200) throws -> [MonthRecord] {
        try rows("SELECT * FROM ledger_month ORDER BY month DESC LIMIT ?", [limit], as: MonthRecord.init(row:))
    }

    /// The papers of one account in that language, or the Dutch ones when there are none in it; by name.
    package func monthFiles(
        _ month: CalendarMonth, of account: Account, in language: Language
    ) throws -> [MonthFile] {
        let files = try rows(
            "SELECT * FROM month_file WHERE month = ? AND account = ? AND language = ? ORDER BY name",
            [month, account, language.rawValue], as: MonthFile.init(row:)
        )
        guard files.isEmpty, language != .dutch else { return files }
        return try monthFiles(month, of: account, in: .dutch)
    }

    /// Whether the papers of that account and month are made.
    package func hasFiles(of account: Account, in month: CalendarMonth) throws -> Bool {
        try exists("SELECT 1 FROM month_file WHERE month = ? AND account = ?", [month, account])
    }

    /// The accounts whose papers of that month are already made.
    package func accountsWithFiles(in month: CalendarMonth) throws -> Set<Account> {
        Set(
            try rows("SELECT DISTINCT account FROM month_file WHERE month = ?", [month]) { row in
                try row.value("account")
            })
    }
}

extension MonthFile {
    init(row: StoredRow) throws {
        self.init(
            month: try row.value("month"), account: try row.value("account"),
            language: try row.value("language", as: Language.self), name: try row.value("name"),
            mediaType: try row.value("media_type"), bytes: try row.bytes("bytes")
        )
    }
}

extension MonthRecord {
    init(row: StoredRow) throws {
        guard let head = ChainHead(try row.value("head", as: String.self)) else {
            throw StoreError.valueUnreadable("head")
        }
        self.init(
            month: try row.value("month"), state: try row.value("state", as: State.self),
            frozenAt: try row.value("frozen_at"), head: head
        )
    }
}
