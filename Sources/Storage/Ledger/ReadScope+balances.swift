import GRDB
package import Ledger

extension ReadScope {
    /// What an account's balance is now: one look-up, at any length of history.
    package func balance(of account: Account, in unit: LedgerUnit) throws -> Balance {
        try rawRow("SELECT brought, taken FROM account_balance WHERE account = ? AND unit = ?") { bindings in
            bindings.append(account.description)
            bindings.append(unit.rawValue)
        } as: { row in
            Balance(brought: row.integer(0), taken: row.integer(1))
        } ?? Balance()
    }

    package func balances(of account: Account) throws -> AccountBalances {
        AccountBalances(
            placements: try balance(of: account, in: .placements), minutes: try balance(of: account, in: .minutes))
    }

    /// Every account's balances and provisional placements now, in one pass over as many rows as there are accounts.
    package func allBalances() throws -> [Account: StandingBalances] {
        let units = Vocabulary<LedgerUnit>()
        var all: [(Account, StandingBalances)] = []
        // An account's units stand together.
        try forEachRawRow(
            """
            SELECT account, unit, brought, taken, provisional_brought, provisional_taken FROM account_balance
            ORDER BY account, unit
            """
        ) { row in
            guard let account = Account(utf8: row.text(0)), let unit = units.value(of: row.text(1)) else {
                throw StoreError.valueUnreadable("account")
            }
            if all.last?.0 != account { all.append((account, StandingBalances())) }
            let last = all.count - 1
            all[last].1.balances[unit] = Balance(brought: row.integer(2), taken: row.integer(3))
            guard unit == .placements else { return }
            all[last].1.provisional = Balance(brought: row.integer(4), taken: row.integer(5))
        }
        return Dictionary(uniqueKeysWithValues: all)
    }

    /// The balance by what had taken effect at the end of that day.
    package func balances(of account: Account, asOf day: CalendarDay) throws -> AccountBalances {
        try balances(of: [account], asOf: day)[account] ?? AccountBalances()
    }

    /// What took effect within so many months up to and including that day.
    package func balances(of account: Account, within months: Int, through day: CalendarDay) throws -> AccountBalances {
        try balances(of: [account], within: months, through: day)[account] ?? AccountBalances()
    }

    /// The balance by what was booked in the months before that one.
    package func balances(of account: Account, bookedBefore month: CalendarMonth) throws -> AccountBalances {
        try summed(
            """
            SELECT unit, SUM(brought) AS brought, SUM(taken) AS taken FROM (
                SELECT unit, brought, taken FROM account_month
                WHERE account = ?1 AND unit IN ('placements', 'minutes') AND month < ?2
                UNION ALL
                SELECT unit, brought, taken FROM account_day
                WHERE account = ?1 AND unit IN ('placements', 'minutes') AND month < ?2
                    AND month > (SELECT COALESCE(MAX(month), '') FROM ledger_month)
            ) AS parts GROUP BY unit
            """,
            [account, month]
        )
    }

    /// What a month's bookings did to an account.
    package func movements(of account: Account, in month: CalendarMonth) throws -> AccountBalances {
        try summed(
            """
            SELECT unit, SUM(brought) AS brought, SUM(taken) AS taken FROM account_day
            WHERE account = ? AND unit IN ('placements', 'minutes') AND month = ? GROUP BY unit
            """,
            [account, month]
        )
    }

    /// The hundredths of placements that are booked but neither final nor taken back.
    package func provisionalPlacements(of account: Account) throws -> Balance {
        try row(
            """
            SELECT provisional_brought AS brought, provisional_taken AS taken FROM account_balance
            WHERE account = ? AND unit = 'placements'
            """,
            [account], as: Balance.init(row:)
        ) ?? Balance()
    }

    private func summed(_ sql: StaticString, _ arguments: StatementArguments) throws -> AccountBalances {
        var balances = AccountBalances()
        let rows = try rows(sql, arguments) { row in
            (try row.value("unit", as: LedgerUnit.self), try Balance(row: row))
        }
        for (unit, balance) in rows { balances[unit] = balance }
        return balances
    }
}

extension Balance {
    /// The columns `brought` and `taken`.
    init(row: StoredRow) throws {
        self.init(brought: try row.value("brought"), taken: try row.value("taken"))
    }
}
