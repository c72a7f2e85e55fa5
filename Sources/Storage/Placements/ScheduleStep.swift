import Domain
import Ledger

/// A row of `placement_schedule`.
struct ScheduleStep {
    let placement: PlacementId
    let version: HoursVersion

    init(row: StoredRow) throws {
        placement = try row.value("placement_id")
        version = HoursVersion(from: try row.value("from_day"), weeklyMinutes: try row.value("weekly_minutes"))
    }
}

extension [ScheduleStep] {
    /// The schedule of each placement, in the order of these rows.
    var schedules: [PlacementId: [HoursVersion]] {
        reduce(into: [:]) { $0[$1.placement, default: []].append($1.version) }
    }
}
