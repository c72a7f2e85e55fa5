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
        ).withSchedules(from: self)
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
            [members.map(BoundSet.init), after, limit], as: PlacementRow.init(row:)
        ).withSchedules(from: self)
    }

    package func placements(of candidate: CandidateId) throws -> [Placement] {
        try rows(
            "SELECT * FROM placement WHERE candidate_id = ? ORDER BY start_on, code", [candidate],
            as: PlacementRow.init(row:)
        ).withSchedules(from: self)
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
        row.placement(schedule: try schedules(of: [row.id])[row.id, default: []])
    }
}
