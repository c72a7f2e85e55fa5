import GRDB
package import Ledger

extension ReadScope {
    /// What an account's balance is now: one look-up, at any length of history.
    package func balance(of account: Account, in unit: LedgerUnit) throws -> Balance {
        try row(
            """
            SELECT running_brought, running_taken FROM ledger_line WHERE account = ? AND unit = ?
            ORDER BY sequence DESC LIMIT 1
            """,
            [account, unit.rawValue]
        ) { row in Balance(brought: try row.value("running_brought"), taken: try row.value("running_taken")) }
            ?? Balance()
    }

    package func balances(of account: Account) throws -> AccountBalances {
        AccountBalances(
            placements: try balance(of: account, in: .placements), minutes: try balance(of: account, in: .minutes))
    }

    /// The balance by what had taken effect at the end of that day.
    package func balances(of account: Account, asOf day: CalendarDay) throws -> AccountBalances {
        try summed(
            """
            SELECT unit, SUM(brought) AS brought, SUM(taken) AS taken FROM ledger_line
            WHERE account = ? AND effective_on <= ? GROUP BY unit
            """,
            [account, day]
        )
    }

    /// The balance by what was booked in the months before that one.
    package func balances(of account: Account, bookedBefore month: CalendarMonth) throws -> AccountBalances {
        try summed(
            """
            SELECT unit, SUM(brought) AS brought, SUM(taken) AS taken FROM ledger_line
            WHERE account = ? AND month < ? GROUP BY unit
            """,
            [account, month]
        )
    }

    /// What a month's bookings did to an account.
    package func movements(of account: Account, in month: CalendarMonth) throws -> AccountBalances {
        try summed(
            """
            SELECT unit, SUM(brought) AS brought, SUM(taken) AS taken FROM ledger_line
            WHERE account = ? AND month = ? GROUP BY unit
            """,
            [account, month]
        )
    }

    /// The hundredths of placements that are booked but neither final nor taken back.
    package func provisionalPlacements(of account: Account) throws -> Balance {
        let rows: [(Account, Int64)] = try rows(
            """
            SELECT booking.bringing, booking.amount FROM transfer AS booking
            WHERE (booking.bringing = ?1 OR booking.taking = ?1) AND booking.unit = 'placements' AND booking.kind = 'book'
                AND NOT EXISTS (SELECT 1 FROM transfer WHERE refers_to = booking.id)
            """,
            [account]
        ) { row in (try row.value("bringing"), try row.value("amount")) }
        return rows.reduce(Balance()) { sum, row in
            row.0 == account
                ? Balance(brought: sum.brought + row.1, taken: sum.taken)
                : Balance(brought: sum.brought, taken: sum.taken + row.1)
        }
    }

    private func summed(_ sql: StaticString, _ arguments: StatementArguments) throws -> AccountBalances {
        var balances = AccountBalances()
        let rows = try rows(sql, arguments) { row in
            (
                try row.value("unit", as: LedgerUnit.self),
                Balance(brought: try row.value("brought"), taken: try row.value("taken"))
            )
        }
        for (unit, balance) in rows { balances[unit] = balance }
        return balances
    }
}
