package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The last row's number and hash, or what stands before the first.
    package func ledgerHead() throws -> ChainHead {
        try row("SELECT sequence, hash FROM transfer ORDER BY sequence DESC LIMIT 1") { row in
            ChainHead(sequence: try row.value("sequence"), hash: try row.value("hash"))
        } ?? .empty(network: networkId.bytes)
    }

    package func transfer(_ id: TransferId) throws -> Transfer? {
        try row("SELECT * FROM transfer WHERE id = ?", [id], as: Transfer.init(row:))
    }

    /// Transfers in the order of the chain, after that sequence.
    package func transfers(after: Int64, limit: Int) throws -> [Transfer] {
        try rows(
            "SELECT * FROM transfer WHERE sequence > ? ORDER BY sequence LIMIT ?", [after, limit],
            as: Transfer.init(row:))
    }

    /// The transfers of one account in the order of the chain, after that sequence: as many rows are read as are asked
    /// for, at any length of history.
    package func transfers(of account: Account, after: Int64, limit: Int) throws -> [Transfer] {
        try rows(
            """
            SELECT * FROM (SELECT * FROM transfer WHERE bringing = ?1 AND sequence > ?2 ORDER BY sequence LIMIT ?3)
            UNION ALL
            SELECT * FROM (SELECT * FROM transfer WHERE taking = ?1 AND sequence > ?2 ORDER BY sequence LIMIT ?3)
            ORDER BY sequence LIMIT ?3
            """,
            [account, after, limit], as: Transfer.init(row:)
        )
    }

    /// The transfers booked in one month that touch an account, in the order of the chain.
    package func transfers(of account: Account, in month: CalendarMonth) throws -> [Transfer] {
        try rows(
            "SELECT * FROM transfer WHERE month = ?1 AND (bringing = ?2 OR taking = ?2) ORDER BY sequence",
            [month, account], as: Transfer.init(row:)
        )
    }

    /// Visits every transfer with the running balances that stand beside it, without keeping them.
    package func forEachTransfer(_ visit: (Transfer) throws -> Void) throws {
        try forEachRow("SELECT * FROM transfer ORDER BY sequence") { row in try visit(Transfer(row: row)) }
    }

    /// The transfer that takes that one back or declares it final; nil when nothing does.
    package func successor(of id: TransferId, kind: TransferKind) throws -> Transfer? {
        // Each kind is written out, for a parameter leads to no index of one kind.
        switch kind {
        case .book: nil
        case .reverse:
            try row(
                "SELECT * FROM transfer WHERE refers_to = ? AND kind = 'reverse'", [id], as: Transfer.init(row:))
        case .finalise:
            try row(
                "SELECT * FROM transfer WHERE refers_to = ? AND kind = 'finalise'", [id], as: Transfer.init(row:))
        }
    }

    /// What stands in the ledger for a candidate on that day: bookings that were not taken back with effect by then.
    ///
    /// A booking taken back later stood on that day all the same, so that deciding a start again decides the same.
    package func debit(of candidate: CandidateId, on day: CalendarDay) throws -> CandidateDebit {
        let bookings = try rows(
            """
            SELECT booking.* FROM transfer AS booking JOIN placement ON placement.id = booking.placement_id
            WHERE placement.candidate_id = ? AND booking.unit = 'placements' AND booking.kind = 'book'
                AND NOT EXISTS (
                    SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'reverse' AND effective_on <= ?)
            """,
            [candidate, day], as: TransferDraft.init(row:)
        )
        return CandidateDebit(
            hosts: Set(bookings.compactMap(\.taking.member)), standing: bookings.contains { $0.bringing != .network }
        )
    }

    /// The booking of a placement's start; nil when there is none.
    package func startBooking(of placement: PlacementId) throws -> TransferDraft? {
        try row(
            """
            SELECT * FROM transfer WHERE placement_id = ? AND unit = 'placements' AND kind = 'book'
                AND cause IN ('placement-started', 'further-host')
            """,
            [placement], as: TransferDraft.init(row:)
        )
    }

    /// Every booking of a placement's hours worked in that month, reversed ones included, oldest first.
    package func hoursBookings(of placement: PlacementId, workedIn month: CalendarMonth) throws -> [TransferDraft] {
        try rows(
            """
            SELECT * FROM transfer WHERE placement_id = ? AND unit = 'minutes' AND kind = 'book' AND worked_in = ?
            ORDER BY sequence
            """,
            [placement, month], as: TransferDraft.init(row:)
        )
    }
}
