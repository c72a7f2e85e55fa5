/// The rules for the unit *minutes* (domain.md, 7): what is booked for one placement at the close of one month.
package enum HoursBookkeeping {
    /// The weekly minutes in force on each Monday to Friday of the placement within the month, summed, divided by 5
    /// once, rounded half up.
    ///
    /// - Parameter versions: the hours schedule in any order; before its first step nothing is scheduled.
    package static func scheduledMinutes(
        in month: CalendarMonth, from start: CalendarDay, through end: CalendarDay?, versions: [HoursVersion]
    ) -> Int64 {
        let steps = versions.count > 1 ? versions.sorted { $0.from < $1.from } : versions
        let first = max(start, month.firstDay)
        let last = min(end ?? month.lastDay, month.lastDay)
        let weekdays = first.ledgerWeekdays(through: last, ofStepsFrom: steps.map(\.from))
        let sum = zip(steps, weekdays).reduce(Int64(0)) { $0 + Int64($1.0.weeklyMinutes * $1.1) }
        return (sum * 2 + 5) / 10
    }

    /// The booking of those minutes; nil when there is nothing to book or the work stays inside one member.
    ///
    /// - Parameter revision: 0 for the booking at the month's close, then one more for each later report.
    package static func booking(
        of minutes: Int64, reported: Bool, for placement: PlacementFacts, in month: CalendarMonth, revision: Int = 0
    ) -> TransferDraft? {
        guard minutes > 0, placement.bringing != placement.taking else { return nil }
        let last = min(placement.ending?.day ?? month.lastDay, month.lastDay)
        return TransferDraft(
            id: .derived("hours", placement.id, "\(month)/\(revision)", near: month), unit: .minutes,
            bringing: Account(placement.bringing), taking: .member(placement.taking), amount: minutes,
            effectiveOn: max(last, month.firstDay), cause: reported ? .hoursReported : .hoursScheduled,
            placement: placement.id, workedIn: month
        )
    }

    /// Takes back what was booked for a month that was closed before its hours were known, with effect from the
    /// booking's own day: on no day do both count.
    package static func replacement(of booking: TransferDraft) -> TransferDraft {
        TransferDraft(
            id: .derived("hours-replaced", booking.id, near: booking.effectiveOn.month), unit: .minutes,
            bringing: booking.bringing, taking: booking.taking, amount: booking.amount,
            effectiveOn: booking.effectiveOn, kind: .reverse,
            cause: .hoursReplaced, refersTo: booking.id, placement: booking.placement, workedIn: booking.workedIn
        )
    }
}
