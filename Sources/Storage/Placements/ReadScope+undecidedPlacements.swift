package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// Placements that began by that day and of whose start nothing is booked, by start day and code.
    package func unbookedPlacements(startedBy day: CalendarDay) throws -> [Placement] {
        try rows(
            """
            SELECT placement.* FROM placement_undecided AS undecided CROSS JOIN placement
            WHERE placement.id = undecided.placement_id AND start_on <= ? AND NOT EXISTS (
                SELECT 1 FROM transfer WHERE placement_id = placement.id AND unit = 'placements' AND kind = 'book'
                    AND cause IN ('placement-started', 'further-host'))
            ORDER BY start_on, code
            """,
            [day], as: PlacementRow.init(row:)
        ).withSchedules(from: self)
    }

    /// Placements whose booking is neither final nor taken back, each with that booking, by code. One that a
    /// coordinator booked in the place of a start is among them while its placement is still undecided.
    package func unsettledStarts() throws -> [(placement: Placement, booking: TransferDraft)] {
        let bookings = try rows(
            """
            SELECT booking.* FROM placement_undecided AS undecided CROSS JOIN placement CROSS JOIN transfer AS booking
            WHERE placement.id = undecided.placement_id AND booking.placement_id = placement.id
                AND booking.unit = 'placements' AND booking.kind = 'book'
                AND booking.cause IN ('placement-started', 'further-host', 'correction')
                AND NOT EXISTS (SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'finalise')
                AND NOT EXISTS (SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'reverse')
            ORDER BY placement.code
            """,
            [], as: TransferDraft.init(row:)
        )
        let placements = try placements(Set(bookings.compactMap(\.placement)))
        return bookings.compactMap { booking in
            booking.placement.flatMap { placements[$0] }.map { ($0, booking) }
        }
    }

    private func placements(_ ids: Set<PlacementId>) throws -> [PlacementId: Placement] {
        let placements = try rows(
            "SELECT * FROM placement WHERE id IN (SELECT value FROM json_each(?))", [BoundSet(ids)],
            as: PlacementRow.init(row:)
        ).withSchedules(from: self)
        return Dictionary(placements.map { ($0.id, $0) }) { first, _ in first }
    }
}

extension WriteScope {
    /// Puts a placement back among those whose booking is still to be settled.
    package func noteUndecided(_ placement: PlacementId) throws {
        try execute(
            "INSERT INTO placement_undecided (placement_id) VALUES (?) ON CONFLICT (placement_id) DO NOTHING",
            [placement])
    }

    /// Takes it from among them: nothing is left to be settled.
    package func noteDecided(_ placement: PlacementId) throws {
        try execute("DELETE FROM placement_undecided WHERE placement_id = ?", [placement])
    }
}
