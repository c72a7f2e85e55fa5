import GRDB
package import Ledger

extension ReadScope {
    /// The first row beside which a running balance stands that is not the sum of the lines so far; nil when all fit.
    /// The database compares, so memory stays flat.
    package func firstFaultyLine() throws -> FaultyLine? {
        try row(
            """
            SELECT sequence, account FROM (
                SELECT sequence, account, running_brought, running_taken,
                    SUM(brought) OVER so_far AS sum_brought, SUM(taken) OVER so_far AS sum_taken
                FROM (
                    SELECT sequence, unit, bringing AS account, bringing_brought AS running_brought,
                        bringing_taken AS running_taken, 0 AS taken,
                        CASE kind WHEN 'book' THEN amount WHEN 'reverse' THEN -amount ELSE 0 END AS brought
                    FROM transfer
                    UNION ALL
                    SELECT sequence, unit, taking, taking_brought, taking_taken,
                        CASE kind WHEN 'book' THEN amount WHEN 'reverse' THEN -amount ELSE 0 END, 0
                    FROM transfer)
                WINDOW so_far AS (PARTITION BY account, unit ORDER BY sequence)) AS lines
            WHERE running_brought <> sum_brought OR running_taken <> sum_taken ORDER BY sequence LIMIT 1
            """,
            as: FaultyLine.init(row:)
        )
    }

    /// An account of which a balance or a total is not the sum of its lines; nil when all fit.
    package func accountWithWrongTotals() throws -> Account? {
        let missingDay: StaticString = """
            SELECT account, unit, month, effective_on, SUM(brought) AS brought, SUM(taken) AS taken
            FROM ledger_line GROUP BY account, unit, month, effective_on
            EXCEPT SELECT account, unit, month, effective_on, brought, taken FROM account_day LIMIT 1
            """
        let extraDay: StaticString = """
            SELECT account, unit, month, effective_on, brought, taken FROM account_day
            EXCEPT SELECT account, unit, month, effective_on, SUM(brought), SUM(taken)
            FROM ledger_line GROUP BY account, unit, month, effective_on LIMIT 1
            """
        let missingMonth: StaticString = """
            SELECT account, unit, month, SUBSTR(effective_on, 1, 7), SUM(brought), SUM(taken) FROM account_day
            WHERE month <= (SELECT MAX(month) FROM ledger_month)
            GROUP BY account, unit, month, SUBSTR(effective_on, 1, 7)
            EXCEPT SELECT account, unit, month, effective_month, brought, taken FROM account_month LIMIT 1
            """
        let extraMonth: StaticString = """
            SELECT account, unit, month, effective_month, brought, taken FROM account_month
            EXCEPT SELECT account, unit, month, SUBSTR(effective_on, 1, 7), SUM(brought), SUM(taken) FROM account_day
            WHERE month <= (SELECT MAX(month) FROM ledger_month)
            GROUP BY account, unit, month, SUBSTR(effective_on, 1, 7) LIMIT 1
            """
        let now: StaticString = """
            SELECT account FROM account_balance AS balance WHERE balance.brought <> (
                    SELECT COALESCE(SUM(brought), 0) FROM account_day
                    WHERE account = balance.account AND unit = balance.unit)
                OR balance.taken <> (
                    SELECT COALESCE(SUM(taken), 0) FROM account_day
                    WHERE account = balance.account AND unit = balance.unit) LIMIT 1
            """
        for sql in [missingDay, extraDay, missingMonth, extraMonth, now, Self.wrongProvisional] {
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
