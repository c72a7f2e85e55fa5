package import Ledger

/// A placement of a month as it was when the month was frozen, with the hours that its close counted.
package struct MonthPlacement: Hashable, Sendable {
    package let placement: PlacementId
    /// `W-0042`.
    package let code: String
    package let kind: PlacementKind
    /// Nil when nobody brings.
    package let bringing: MemberId?
    package let taking: MemberId
    package let start: CalendarDay
    /// The last day: of the ending, or as agreed.
    package let lastDay: CalendarDay
    /// Nil when it had not ended.
    package let outcome: PlacementOutcome?
    /// What was booked; 0 when nothing was.
    package let minutes: Int64
    /// Whether the taking member reported them; otherwise they follow the schedule.
    package let isReported: Bool

    package init(_ placement: Placement, minutes: Int64, isReported: Bool) {
        self.init(
            placement: placement.id, code: placement.code, kind: placement.kind, bringing: placement.bringing,
            taking: placement.taking, start: placement.start, lastDay: placement.lastDay,
            outcome: placement.ending?.outcome, minutes: minutes, isReported: isReported
        )
    }

    package init(
        placement: PlacementId, code: String, kind: PlacementKind, bringing: MemberId?, taking: MemberId,
        start: CalendarDay, lastDay: CalendarDay, outcome: PlacementOutcome?, minutes: Int64, isReported: Bool
    ) {
        self.placement = placement
        self.code = code
        self.kind = kind
        self.bringing = bringing
        self.taking = taking
        self.start = start
        self.lastDay = lastDay
        self.outcome = outcome
        self.minutes = minutes
        self.isReported = isReported
    }
}
