package import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Freezes a month: from now on the schema refuses every booking into it or an earlier one, so that its days can
    /// be added up by month of effect once and for all.
    package func freeze(_ record: MonthRecord) throws {
        try execute(
            """
            INSERT INTO account_month (account, unit, effective_month, month, brought, taken)
            SELECT account_day.account, account_day.unit, SUBSTR(effective_on, 1, 7), month, SUM(account_day.brought),
                SUM(account_day.taken)
            FROM account_balance CROSS JOIN account_day
            WHERE account_day.account = account_balance.account AND account_day.unit = account_balance.unit
                AND month > (SELECT COALESCE(MAX(month), '') FROM ledger_month) AND month <= ?
            GROUP BY account_day.account, account_day.unit, SUBSTR(effective_on, 1, 7), month
            """,
            [record.month]
        )
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
