import Domain
package import Ledger
package import Storage

/// Reports the hours really worked in a month: the taking member, or a coordinator *namens* it. A later report of the
/// same month takes the place of the earlier one; in a closed month what was booked is replaced in the first open one.
package struct ReportHours: Command {
    /// Nobody works more than 60 hours a week (Arbeidstijdenwet, art. 5:7).
    private static let maximumWeeklyMinutes = 3600

    package let id: PlacementId
    package let month: CalendarMonth
    package let minutes: Int64

    package init(id: PlacementId, month: CalendarMonth, minutes: Int64) {
        self.id = id
        self.month = month
        self.minutes = minutes
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> PlacementId {
        let placement = try scope.reading.knownPlacement(id, at: desk)
        guard desk.actor.actsFor(placement.taking) else { throw Refusal(.hoursNotYours) }
        try check(against: placement, at: desk, in: scope.reading)
        let earlier = try scope.reading.hoursReport(of: id, in: month)
        // The same report again says nothing new.
        if earlier?.minutes == minutes { return id }
        let report = HoursReport(
            placement: id, month: month, minutes: minutes, reportedAt: desk.now, by: desk.actor.label,
            revision: (earlier?.revision ?? 0) + 1
        )
        try scope.insert(report)
        if let closed = try scope.reading.periods().closedThrough, month <= closed {
            try scope.replaceHours(of: placement, in: month, by: report, at: desk)
        }
        try scope.record(.hoursReported, .placement, id, at: desk, namens: placement.taking, detail: "\(month)")
        return id
    }

    /// A month after the last day may be reported while hours are booked in it, so that they can be set right.
    private func check(against placement: Placement, at desk: Desk, in scope: ReadScope) throws {
        let isBooked = try !scope.standingHours(of: id, workedIn: month).isEmpty
        let first = max(placement.start, month.firstDay)
        let last = min(isBooked ? placement.plannedEnd : placement.lastDay, month.lastDay)
        guard first <= last else {
            throw Refusal(.hoursOutsidePlacement, at: "/month", ["month": "\(month)"])
        }
        guard month.firstDay <= desk.today else {
            throw Refusal(.hoursMonthNotOver, at: "/month", ["month": "\(month)"])
        }
        let maximum = ((first.days(until: last) + 1) * Self.maximumWeeklyMinutes + 6) / 7
        if let refusal = Refusal.ifOutside(0...maximum, Int(clamping: minutes), at: "/worked_minutes") { throw refusal }
    }
}
