import GRDB
package import Ledger

extension ReadScope {
    /// Checks the rows that come after that head, at most so many, without keeping them.
    package func ledgerStretch(after head: ChainHead, atMost limit: Int = .max) throws -> LedgerStretch {
        var stretch = LedgerStretch(after: head)
        var reader = LedgerRowReader()
        // A row before the first, which nobody writes, must be met and not be passed over.
        let last = head.sequence > 0 ? head.sequence : .min
        try forEachRawRow(
            """
            SELECT sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month, kind, cause, refers_to,
                placement_id, worked_in, reason_hash, hash, bringing_brought, bringing_taken, taking_brought,
                taking_taken
            FROM transfer WHERE sequence > ? ORDER BY sequence LIMIT ?
            """, [last, limit]
        ) { stored in
            // Without asking the stretch whether it holds, which would copy it: after a fault it looks at nothing.
            if let row = reader.read(stored) {
                stretch.follow(row, canonical: reader.canonical)
            } else {
                stretch.meetUnreadable(stored.integer(0))
            }
        }
        return stretch
    }

    /// The number of the last row; 0 when there is none.
    package func lastSequence() throws -> Int64 {
        try rawRow("SELECT COALESCE(MAX(sequence), 0) FROM transfer") { _ in
        } as: { row in
            row.integer(0)
        } ?? 0
    }

    /// The head at the row of that number, as it stands; nil when there is no such row, or none that can be read.
    package func ledgerHead(at sequence: Int64) throws -> ChainHead? {
        let hash = try rawRow("SELECT hash FROM transfer WHERE sequence = ?") {
            $0.append(sequence)
        } as: { row in
            Digest256(utf8: row.text(0))
        }
        return hash?.map { ChainHead(sequence: sequence, hash: $0) }
    }
}
