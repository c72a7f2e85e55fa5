import GRDB
package import Ledger

extension ReadScope {
    /// The lines of one account, the latest first; as many rows are read as are asked for.
    ///
    /// - Parameter before: the sequence of the last one already seen; nil from the latest.
    package func lines(of account: Account, before: Int64?, limit: Int) throws -> [StoredLine] {
        try rows(
            """
            SELECT transfer.*, line.brought AS line_brought, line.taken AS line_taken, line.running_brought,
                line.running_taken, transfer_reason.reason, COALESCE(
                    (SELECT kind FROM transfer AS later WHERE later.refers_to = transfer.id AND later.kind = 'reverse'),
                    (SELECT kind FROM transfer AS later WHERE later.refers_to = transfer.id AND later.kind = 'finalise')
                ) AS fate
            FROM (SELECT * FROM ledger_line WHERE account = ?1 AND sequence < ?2 ORDER BY sequence DESC LIMIT ?3) AS line
            JOIN transfer ON transfer.sequence = line.sequence
            LEFT JOIN transfer_reason ON transfer_reason.transfer_id = transfer.id
            ORDER BY line.sequence DESC LIMIT ?3
            """,
            [account, before ?? .max, limit], as: StoredLine.init(row:)
        )
    }

    /// The number of the account's last line; 0 when it has none.
    package func lastSequence(of account: Account) throws -> Int64 {
        try row(
            "SELECT sequence FROM ledger_line WHERE account = ? ORDER BY sequence DESC LIMIT 1", [account]
        ) { row in try row.value("sequence") } ?? 0
    }

    /// The reason of a corrected or settled booking; nil for others and once it was erased.
    package func reason(of transfer: TransferId) throws -> String? {
        try row("SELECT reason FROM transfer_reason WHERE transfer_id = ?", [transfer]) { row in
            try row.value("reason")
        }
    }

    /// The latest day on which a placement was booked to begin, from that day on; nil when none was.
    package func lastStartBooked(from day: CalendarDay) throws -> CalendarDay? {
        try row(
            """
            SELECT start_on FROM placement WHERE start_on >= ? AND EXISTS (
                SELECT 1 FROM transfer WHERE placement_id = placement.id AND unit = 'placements' AND kind = 'book'
                    AND cause IN ('placement-started', 'further-host'))
            ORDER BY start_on DESC LIMIT 1
            """,
            [day]
        ) { row in try row.value("start_on") }
    }
}
