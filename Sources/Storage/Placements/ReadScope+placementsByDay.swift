package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The placements whose work falls, at least partly, inside those days; by code. Costs what runs in them and later,
    /// at any length of history.
    ///
    /// - Parameter members: only those that one of these takes; nil for all.
    package func placements(
        during days: ClosedRange<CalendarDay>, takenBy members: Set<MemberId>? = nil
    ) throws -> [Placement] {
        let takers = members.map(BoundSet.init)
        let rows = try rows(
            """
            SELECT * FROM placement WHERE COALESCE(ended_on, planned_end_on) >= ?1 AND start_on <= ?2
                AND (?3 IS NULL OR taking_member IN (SELECT value FROM json_each(?3)))
            """,
            [days.lowerBound, days.upperBound, takers], as: PlacementRow.init(row:)
        )
        let schedules = try schedules(during: days, takenBy: takers)
        // Sorted here: asked for in order of their codes, the index of codes is walked from its beginning.
        return rows.map { $0.placement(schedule: schedules[$0.id, default: []]) }.sorted { $0.code < $1.code }
    }

    /// The latest report of that month for each placement of it of which hours were reported; one question for all.
    ///
    /// - Parameter members: only of placements that one of these takes; nil for all.
    package func hoursReports(
        in month: CalendarMonth, takenBy members: Set<MemberId>? = nil
    ) throws -> [PlacementId: HoursReport] {
        let reports = try rows(
            """
            SELECT report.* FROM placement CROSS JOIN hours_report AS report
            WHERE COALESCE(ended_on, planned_end_on) >= ?1 AND start_on <= ?2
                AND (?4 IS NULL OR taking_member IN (SELECT value FROM json_each(?4)))
                AND report.placement_id = placement.id AND report.month = ?3
            ORDER BY report.revision
            """,
            [month.firstDay, month.lastDay, month, members.map(BoundSet.init)], as: HoursReport.init(row:)
        )
        return Dictionary(reports.map { ($0.placement, $0) }) { _, later in later }
    }

    /// Placements whose last day as agreed is before that day and of which nobody said how they ended, the longest
    /// waiting first.
    package func placementsAwaitingOutcome(on day: CalendarDay, limit: Int = 1000) throws -> [Placement] {
        try rows(
            """
            SELECT * FROM placement WHERE ended_on IS NULL AND planned_end_on < ? ORDER BY planned_end_on, code LIMIT ?
            """,
            [day, limit], as: PlacementRow.init(row:)
        ).withSchedules(from: self)
    }

    /// The code of a placement; nil when there is none.
    package func placementCode(_ id: PlacementId) throws -> String? {
        try row("SELECT code FROM placement WHERE id = ?", [id]) { row in try row.value("code") }
    }

    /// The codes of those candidates.
    package func candidateCodes(of candidates: Set<CandidateId>) throws -> [CandidateId: String] {
        let rows: [(CandidateId, String)] = try rows(
            "SELECT id, code FROM candidate WHERE id IN (SELECT value FROM json_each(?))", [BoundSet(candidates)]
        ) { row in (try row.value("id"), try row.value("code")) }
        return Dictionary(rows) { first, _ in first }
    }
}
