package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The last row's number and hash, or what stands before the first.
    package func ledgerHead() throws -> ChainHead {
        try rawRow("SELECT sequence, hash FROM transfer ORDER BY sequence DESC LIMIT 1") { _ in
        } as: { row in
            guard let hash = Digest256(utf8: row.text(1)) else { throw StoreError.valueUnreadable("hash") }
            return ChainHead(sequence: row.integer(0), hash: hash)
        } ?? .empty(network: networkId.bytes)
    }

    /// Whether a transfer with that identifier, written as it is stored, stands in the chain.
    func hasTransfer(_ id: String) throws -> Bool {
        try rawRow("SELECT 1 FROM transfer WHERE id = ?") {
            $0.append(id)
        } as: { _ in
            true
        } ?? false
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
    ///
    /// - Parameter code: only the bookings of placements that began before the one with that code, which began on that
    ///   day; nil for all.
    package func debit(of candidate: CandidateId, on day: CalendarDay, before code: String? = nil) throws
        -> CandidateDebit
    {
        let bookings = try rows(
            """
            SELECT booking.* FROM transfer AS booking JOIN placement ON placement.id = booking.placement_id
            WHERE placement.candidate_id = ?1 AND booking.unit = 'placements' AND booking.kind = 'book'
                AND (?3 IS NULL OR placement.start_on < ?2 OR (placement.start_on = ?2 AND placement.code < ?3))
                AND NOT EXISTS (
                    SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'reverse' AND effective_on <= ?2)
            """,
            [candidate, day, code], as: TransferDraft.init(row:)
        )
        return CandidateDebit(
            hosts: Set(bookings.compactMap(\.taking.member)), standing: bookings.contains { $0.bringing != .network }
        )
    }

    /// The booking of a placement's start, the last one when it was booked anew; nil when there is none.
    package func startBooking(of placement: PlacementId) throws -> TransferDraft? {
        try row(
            """
            SELECT * FROM transfer WHERE placement_id = ? AND unit = 'placements' AND kind = 'book'
                AND cause IN ('placement-started', 'further-host')
            ORDER BY sequence DESC LIMIT 1
            """,
            [placement], as: TransferDraft.init(row:)
        )
    }

    /// The bookings of a placement in the unit placements that were not taken back, oldest first: of its start, or what
    /// a coordinator booked in its place.
    package func standingBookings(of placement: PlacementId) throws -> [TransferDraft] {
        try rows(
            """
            SELECT * FROM transfer AS booking WHERE placement_id = ? AND unit = 'placements' AND kind = 'book'
                AND NOT EXISTS (SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'reverse')
            ORDER BY sequence
            """,
            [placement], as: TransferDraft.init(row:)
        )
    }

    /// The bookings of a placement's hours worked in that month that were not taken back, oldest first.
    package func standingHours(of placement: PlacementId, workedIn month: CalendarMonth) throws -> [TransferDraft] {
        try rows(
            """
            SELECT * FROM transfer AS booking
            WHERE placement_id = ? AND unit = 'minutes' AND kind = 'book' AND worked_in = ?
                AND NOT EXISTS (SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'reverse')
            ORDER BY sequence
            """,
            [placement, month], as: TransferDraft.init(row:)
        )
    }
}
