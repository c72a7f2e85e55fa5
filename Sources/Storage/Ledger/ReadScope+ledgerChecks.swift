import GRDB
package import Ledger

extension ReadScope {
    /// The first stored line that is not what its transfer says, or whose running balance is not the sum of the lines
    /// so far; nil when all fit. The database compares, so memory stays flat.
    package func firstFaultyLine() throws -> FaultyLine? {
        try firstLineUnlikeItsTransfer() ?? firstLineMissing() ?? firstWrongRunningBalance()
    }

    /// An account of which a balance or a total is not the sum of its lines; nil when all fit.
    package func accountWithWrongTotals() throws -> Account? {
        let byDay: StaticString = """
            SELECT account, unit, 'day' AS basis, effective_on AS period, SUM(brought) AS brought, SUM(taken) AS taken
            FROM ledger_line GROUP BY account, unit, effective_on
            EXCEPT SELECT account, unit, basis, period, brought, taken FROM account_total WHERE basis = 'day' LIMIT 1
            """
        let byBookedMonth: StaticString = """
            SELECT account, unit, 'booked-month' AS basis, month AS period, SUM(brought) AS brought, SUM(taken) AS taken
            FROM ledger_line GROUP BY account, unit, month
            EXCEPT SELECT account, unit, basis, period, brought, taken FROM account_total
            WHERE basis = 'booked-month' LIMIT 1
            """
        let byMonth: StaticString = """
            SELECT account, unit, 'month' AS basis, SUBSTR(period, 1, 7) AS period, SUM(brought) AS brought,
                SUM(taken) AS taken
            FROM account_total WHERE basis = 'day' GROUP BY account, unit, SUBSTR(period, 1, 7)
            EXCEPT SELECT account, unit, basis, period, brought, taken FROM account_total WHERE basis = 'month' LIMIT 1
            """
        let extraDay: StaticString = """
            SELECT account, unit, basis, period, brought, taken FROM account_total WHERE basis = 'day'
            EXCEPT SELECT account, unit, 'day' AS basis, effective_on AS period, SUM(brought), SUM(taken)
            FROM ledger_line GROUP BY account, unit, effective_on LIMIT 1
            """
        let extraMonth: StaticString = """
            SELECT account, unit, basis, period, brought, taken FROM account_total WHERE basis = 'booked-month'
            EXCEPT SELECT account, unit, 'booked-month' AS basis, month AS period, SUM(brought), SUM(taken)
            FROM ledger_line GROUP BY account, unit, month LIMIT 1
            """
        let now: StaticString = """
            SELECT account FROM account_balance AS balance WHERE balance.brought <> (
                    SELECT COALESCE(SUM(brought), 0) FROM account_total
                    WHERE account = balance.account AND unit = balance.unit AND basis = 'day')
                OR balance.taken <> (
                    SELECT COALESCE(SUM(taken), 0) FROM account_total
                    WHERE account = balance.account AND unit = balance.unit AND basis = 'day') LIMIT 1
            """
        for sql in [byDay, extraDay, byBookedMonth, extraMonth, byMonth, now, Self.wrongProvisional] {
            let account: Account? = try row(sql) { row in try row.value("account") }
            if let account { return account }
        }
        return nil
    }

    private static let wrongProvisional: StaticString = """
        SELECT account FROM account_balance WHERE provisional_brought <> (
                SELECT COALESCE(SUM(booking.amount), 0) FROM transfer AS booking
                WHERE booking.bringing = account_balance.account AND booking.unit = account_balance.unit
                    AND booking.kind = 'book' AND booking.cause IN ('placement-started', 'further-host')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'finalise')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'reverse'))
            OR provisional_taken <> (
                SELECT COALESCE(SUM(booking.amount), 0) FROM transfer AS booking
                WHERE booking.taking = account_balance.account AND booking.unit = account_balance.unit
                    AND booking.kind = 'book' AND booking.cause IN ('placement-started', 'further-host')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'finalise')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'reverse'))
        LIMIT 1
        """

    private func firstLineUnlikeItsTransfer() throws -> FaultyLine? {
        try row(
            """
            SELECT line.sequence, line.account FROM ledger_line AS line
            LEFT JOIN transfer ON transfer.sequence = line.sequence
            WHERE transfer.sequence IS NULL OR line.unit <> transfer.unit OR line.month <> transfer.month
                OR line.effective_on <> transfer.effective_on
                OR line.account NOT IN (transfer.bringing, transfer.taking)
                OR line.brought <> (CASE WHEN line.account <> transfer.bringing THEN 0
                    WHEN transfer.kind = 'book' THEN transfer.amount ELSE -transfer.amount END)
                OR line.taken <> (CASE WHEN line.account <> transfer.taking THEN 0
                    WHEN transfer.kind = 'book' THEN transfer.amount ELSE -transfer.amount END)
            LIMIT 1
            """,
            as: FaultyLine.init(row:)
        )
    }

    private func firstLineMissing() throws -> FaultyLine? {
        try row(
            """
            SELECT transfer.sequence, transfer.bringing AS account FROM transfer WHERE transfer.kind <> 'finalise' AND (
                NOT EXISTS (SELECT 1 FROM ledger_line AS line WHERE line.account = transfer.bringing
                    AND line.unit = transfer.unit AND line.sequence = transfer.sequence)
                OR NOT EXISTS (SELECT 1 FROM ledger_line AS line WHERE line.account = transfer.taking
                    AND line.unit = transfer.unit AND line.sequence = transfer.sequence))
            LIMIT 1
            """,
            as: FaultyLine.init(row:)
        )
    }

    private func firstWrongRunningBalance() throws -> FaultyLine? {
        try row(
            """
            SELECT sequence, account FROM (
                SELECT sequence, account, running_brought, running_taken,
                    SUM(brought) OVER so_far AS sum_brought, SUM(taken) OVER so_far AS sum_taken
                FROM ledger_line
                WINDOW so_far AS (PARTITION BY account, unit ORDER BY sequence)) AS lines
            WHERE running_brought <> sum_brought OR running_taken <> sum_taken LIMIT 1
            """,
            as: FaultyLine.init(row:)
        )
    }
}

/// A line that does not fit.
package struct FaultyLine: Hashable, Sendable {
    package let sequence: Int64
    package let account: Account

    init(row: StoredRow) throws {
        sequence = try row.value("sequence")
        account = try row.value("account")
    }
}
