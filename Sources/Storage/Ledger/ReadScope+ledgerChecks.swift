import GRDB
package import Ledger

extension ReadScope {
    /// An account of which a balance or a total is not the sum of its lines; nil when all fit.
    ///
    /// - Parameter whole: every row of the ledger as it is in this snapshot.
    package func accountWithWrongTotals(beside whole: consuming LedgerStretch) throws -> Account? {
        let closedThrough: CalendarMonth? = try row("SELECT month FROM ledger_month ORDER BY month DESC LIMIT 1") {
            try $0.value("month")
        }
        var check = TotalsCheck(of: whole, closedThrough: closedThrough)
        try forEachTotal(
            "SELECT account, unit, brought, taken, provisional_brought, provisional_taken FROM account_balance", &check
        ) { check, row, account, unit, sum in
            let provisional = Balance(brought: row.integer(4), taken: row.integer(5))
            check.meet(sum, provisional: provisional, of: account, in: unit)
            return true
        }
        try forEachTotal(
            "SELECT account, unit, brought, taken, effective_on, month FROM account_day", &check
        ) { check, row, account, unit, sum in
            guard let day = CalendarDay(utf8: row.text(4)), let month = CalendarMonth(utf8: row.text(5)) else {
                return false
            }
            check.meet(sum, of: account, in: unit, on: day, booked: month)
            return true
        }
        try forEachTotal(
            "SELECT account, unit, brought, taken, effective_month, month FROM account_month", &check
        ) { check, row, account, unit, sum in
            guard let effective = CalendarMonth(utf8: row.text(4)), let month = CalendarMonth(utf8: row.text(5)) else {
                return false
            }
            check.meet(sum, of: account, in: unit, in: effective, booked: month)
            return true
        }
        return check.accountWithWrongTotals
    }

    /// Visits the rows of a table of totals, which begin with account, unit, brought and taken.
    ///
    /// - Parameter meet: answers false when it cannot read the rest of the row.
    private func forEachTotal(
        _ sql: StaticString, _ check: inout TotalsCheck,
        meet: (inout TotalsCheck, RawRow, Account, LedgerUnit, Balance) -> Bool
    ) throws {
        try forEachRawRow(sql) { row in
            let account = Account(utf8: row.text(0))
            let sum = Balance(brought: row.integer(2), taken: row.integer(3))
            guard let account, let unit = LedgerUnit(utf8: row.text(1)), meet(&check, row, account, unit, sum) else {
                check.meetUnreadable(of: account)
                return
            }
        }
    }
}
