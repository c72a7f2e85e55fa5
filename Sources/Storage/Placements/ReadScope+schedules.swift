import Domain
import GRDB
import Ledger

extension ReadScope {
    /// The hours schedules of those placements, each in the order of its days: one question for all of them.
    func schedules(of placements: Set<PlacementId>) throws -> [PlacementId: [HoursVersion]] {
        guard !placements.isEmpty else { return [:] }
        return try rows(
            """
            SELECT * FROM placement_schedule WHERE placement_id IN (SELECT value FROM json_each(?))
            ORDER BY placement_id, from_day
            """,
            [BoundSet(placements)], as: ScheduleStep.init(row:)
        ).schedules
    }

    /// The hours schedules of the placements whose work falls, at least partly, inside those days.
    ///
    /// - Parameter members: only of placements that one of these takes; nil for all.
    func schedules(
        during days: ClosedRange<CalendarDay>, takenBy members: BoundSet<MemberId>?
    ) throws -> [PlacementId: [HoursVersion]] {
        try rows(
            """
            SELECT * FROM placement_schedule WHERE placement_id IN (
                SELECT id FROM placement WHERE COALESCE(ended_on, planned_end_on) >= ?1 AND start_on <= ?2
                    AND (?3 IS NULL OR taking_member IN (SELECT value FROM json_each(?3))))
            ORDER BY placement_id, from_day
            """,
            [days.lowerBound, days.upperBound, members], as: ScheduleStep.init(row:)
        ).schedules
    }
}

extension [PlacementRow] {
    /// The placements with their schedules, in the same order.
    func withSchedules(from scope: ReadScope) throws -> [Placement] {
        let schedules = try scope.schedules(of: Set(map(\.id)))
        return map { $0.placement(schedule: schedules[$0.id, default: []]) }
    }
}
