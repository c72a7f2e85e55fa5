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
        let takers = members.map(IdentifierSet.init)
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

    /// The schedules of those placements, each in the order of its days.
    private func schedules(
        during days: ClosedRange<CalendarDay>, takenBy members: IdentifierSet<MemberAccount>?
    ) throws -> [PlacementId: [HoursVersion]] {
        let steps: [(PlacementId, HoursVersion)] = try rows(
            """
            SELECT * FROM placement_schedule WHERE placement_id IN (
                SELECT id FROM placement WHERE COALESCE(ended_on, planned_end_on) >= ?1 AND start_on <= ?2
                    AND (?3 IS NULL OR taking_member IN (SELECT value FROM json_each(?3))))
            ORDER BY placement_id, from_day
            """,
            [days.lowerBound, days.upperBound, members]
        ) { row in
            (
                try row.value("placement_id"),
                HoursVersion(from: try row.value("from_day"), weeklyMinutes: try row.value("weekly_minutes"))
            )
        }
        return steps.reduce(into: [:]) { $0[$1.0, default: []].append($1.1) }
    }

    /// Placements whose last day as agreed is before that day and of which nobody said how they ended, the longest
    /// waiting first.
    package func placementsAwaitingOutcome(on day: CalendarDay, limit: Int = 1000) throws -> [Placement] {
        let ids: [PlacementId] = try rows(
            """
            SELECT id FROM placement WHERE ended_on IS NULL AND planned_end_on < ? ORDER BY planned_end_on, code LIMIT ?
            """,
            [day, limit]
        ) { row in try row.value("id") }
        return try ids.compactMap { try placement($0) }
    }

    /// The code of a placement; nil when there is none.
    package func placementCode(_ id: PlacementId) throws -> String? {
        try row("SELECT code FROM placement WHERE id = ?", [id]) { row in try row.value("code") }
    }
}
