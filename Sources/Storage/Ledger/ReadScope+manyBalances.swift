import GRDB
package import Ledger

extension ReadScope {
    /// The balances of accounts by what had taken effect at the end of that day, one question for all: of closed
    /// booking months the months of effect before it and its own month's days; of open ones, every day up to it. An
    /// account without a booking until then is left out.
    package func balances(of accounts: Set<Account>, asOf day: CalendarDay) throws -> [Account: AccountBalances] {
        let rows: [(Account, LedgerUnit, Balance)] = try rows(
            """
            SELECT account, unit, SUM(brought) AS brought, SUM(taken) AS taken FROM (
                SELECT total.account, total.unit, total.brought, total.taken
                FROM json_each(?1) AS wanted CROSS JOIN account_month AS total
                WHERE total.account = wanted.value AND total.unit IN ('placements', 'minutes')
                    AND total.effective_month < ?2
                UNION ALL
                SELECT days.account, days.unit, days.brought, days.taken
                FROM json_each(?1) AS wanted CROSS JOIN account_month AS total CROSS JOIN account_day AS days
                WHERE total.account = wanted.value AND total.unit IN ('placements', 'minutes')
                    AND total.effective_month = ?2
                    AND days.account = total.account AND days.unit = total.unit AND days.month = total.month
                    AND days.effective_on BETWEEN ?3 AND ?4
                UNION ALL
                SELECT days.account, days.unit, days.brought, days.taken
                FROM json_each(?1) AS wanted CROSS JOIN account_day AS days
                WHERE days.account = wanted.value AND days.unit IN ('placements', 'minutes')
                    AND days.month > (SELECT COALESCE(MAX(month), '') FROM ledger_month) AND days.effective_on <= ?4
            ) AS parts GROUP BY account, unit
            """,
            [BoundSet(accounts), day.month, day.month.firstDay, day]
        ) { row in
            (try row.value("account"), try row.value("unit", as: LedgerUnit.self), try Balance(row: row))
        }
        return rows.reduce(into: [:]) { $0[$1.0, default: AccountBalances()][$1.1] = $1.2 }
    }

    /// What took effect within so many months up to and including that day, for several accounts.
    package func balances(
        of accounts: Set<Account>, within months: Int, through day: CalendarDay
    ) throws -> [Account: AccountBalances] {
        let then = try balances(of: accounts, asOf: RollingWindow.dayBefore(months, through: day))
        var window = try balances(of: accounts, asOf: day)
        for (account, earlier) in then {
            for unit in LedgerUnit.allCases {
                window[account, default: AccountBalances()][unit] =
                    window[account, default: AccountBalances()][unit] - earlier[unit]
            }
        }
        return window
    }

    /// What the bookings of each of those months did to an account; a month without any is left out.
    package func movements(
        of account: Account, in months: ClosedRange<CalendarMonth>
    ) throws -> [CalendarMonth: AccountBalances] {
        let rows: [(CalendarMonth, LedgerUnit, Balance)] = try rows(
            """
            SELECT month, unit, SUM(brought) AS brought, SUM(taken) AS taken FROM account_day
            WHERE account = ? AND unit IN ('placements', 'minutes') AND month BETWEEN ? AND ? GROUP BY unit, month
            """,
            [account, months.lowerBound, months.upperBound]
        ) { row in
            (try row.value("month"), try row.value("unit", as: LedgerUnit.self), try Balance(row: row))
        }
        return rows.reduce(into: [:]) { $0[$1.0, default: AccountBalances()][$1.1] = $1.2 }
    }
}
