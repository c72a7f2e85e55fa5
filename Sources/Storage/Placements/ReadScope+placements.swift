package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func placement(_ id: PlacementId) throws -> Placement? {
        try row("SELECT * FROM placement WHERE id = ?", [id], as: PlacementRow.init(row:)).map(complete)
    }

    package func placement(ofContract contract: ContractId) throws -> Placement? {
        try row("SELECT * FROM placement WHERE contract_id = ?", [contract], as: PlacementRow.init(row:)).map(complete)
    }

    package func placement(importReference: String) throws -> Placement? {
        try row("SELECT * FROM placement WHERE import_reference = ?", [importReference], as: PlacementRow.init(row:))
            .map(complete)
    }

    /// Placements in the order of their codes.
    ///
    /// - Parameters:
    ///   - member: only those it brings or takes; nil for all.
    ///   - after: the code of the last one already seen.
    package func placements(of member: MemberId?, after: String = "", limit: Int = 10_000) throws -> [Placement] {
        try rows(
            """
            SELECT * FROM placement
            WHERE (?1 IS NULL OR bringing_member = ?1 OR taking_member = ?1) AND code > ?2 ORDER BY code LIMIT ?3
            """,
            [member, after, limit], as: PlacementRow.init(row:)
        ).map(complete)
    }

    /// The same for several members at once, as somebody who acts for them sees it.
    package func placements(of members: Set<MemberId>?, after: String = "", limit: Int) throws -> [Placement] {
        try rows(
            """
            SELECT * FROM placement
            WHERE (?1 IS NULL OR bringing_member IN (SELECT value FROM json_each(?1))
                    OR taking_member IN (SELECT value FROM json_each(?1)))
                AND code > ?2
            ORDER BY code LIMIT ?3
            """,
            [members.map(IdentifierSet.init), after, limit], as: PlacementRow.init(row:)
        ).map(complete)
    }

    package func placements(of candidate: CandidateId) throws -> [Placement] {
        try rows(
            "SELECT * FROM placement WHERE candidate_id = ? ORDER BY start_on, code", [candidate],
            as: PlacementRow.init(row:)
        ).map(complete)
    }

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
        ).map(complete)
    }

    /// Placements whose booking is neither final nor taken back, by code.
    package func unsettledPlacements() throws -> [Placement] {
        try rows(
            """
            SELECT placement.* FROM placement_undecided AS undecided CROSS JOIN placement CROSS JOIN transfer AS booking
            WHERE placement.id = undecided.placement_id AND booking.placement_id = placement.id
                AND booking.unit = 'placements' AND booking.kind = 'book'
                AND booking.cause IN ('placement-started', 'further-host')
                AND NOT EXISTS (SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'finalise')
                AND NOT EXISTS (SELECT 1 FROM transfer WHERE refers_to = booking.id AND kind = 'reverse')
            ORDER BY placement.code
            """,
            [], as: PlacementRow.init(row:)
        ).map(complete)
    }

    /// The latest report of each month of a placement, by month.
    package func hoursReports(of placement: PlacementId) throws -> [HoursReport] {
        try rows(
            """
            SELECT * FROM hours_report AS report WHERE placement_id = ?1 AND revision = (
                SELECT MAX(revision) FROM hours_report WHERE placement_id = ?1 AND month = report.month)
            ORDER BY month
            """,
            [placement], as: HoursReport.init(row:)
        )
    }

    /// The latest report of one month; nil when nobody reported.
    package func hoursReport(of placement: PlacementId, in month: CalendarMonth) throws -> HoursReport? {
        try row(
            "SELECT * FROM hours_report WHERE placement_id = ? AND month = ? ORDER BY revision DESC LIMIT 1",
            [placement, month], as: HoursReport.init(row:)
        )
    }

    private func complete(_ row: PlacementRow) throws -> Placement {
        let schedule = try rows(
            "SELECT from_day, weekly_minutes FROM placement_schedule WHERE placement_id = ? ORDER BY from_day", [row.id]
        ) { step in HoursVersion(from: try step.value("from_day"), weeklyMinutes: try step.value("weekly_minutes")) }
        return row.placement(schedule: schedule)
    }
}
