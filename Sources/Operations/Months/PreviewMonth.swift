package import Domain
package import Ledger
package import Storage

/// What closing the next month would book, for whom, from which report or schedule, and what is still missing.
/// Coordinators only.
package struct PreviewMonth: Inquiry {
    package struct Answer: Sendable {
        package let month: CalendarMonth
        /// The day from which it may be closed.
        package let closableFrom: CalendarDay
        /// The day on which it is closed by itself; nil when a coordinator closes.
        package let closesItselfOn: CalendarDay?
        /// The hours that the close would book, by placement.
        package let lines: [Line]
        /// What stands in the month beside those hours, or will before it closes, in the order of the ledger.
        package let bookings: [Booking]
        /// The placements of the month that ended as agreed and of which nobody said how.
        package let awaitingOutcome: [Placement]

        /// How many placements have no report and would be booked as scheduled.
        package var missingReports: Int { lines.count { !$0.reported } }
    }

    package struct Line: Sendable {
        package let placement: Placement
        package let minutes: Int64
        package let reported: Bool
    }

    /// One booking of the month beside its hours.
    package struct Booking: Sendable {
        package let day: CalendarDay
        /// `W-0042`; empty for what is about no placement.
        package let placementCode: String
        package let bringing: Account
        package let taking: Account
        package let unit: LedgerUnit
        package let cause: TransferCause
        /// Hundredths or minutes, negative when a booking is taken back.
        package let amount: Int64
        /// Set when the booking came late: the month to which it belongs.
        package let belongsTo: CalendarMonth?
        /// False for what will be booked before the close.
        package let isBooked: Bool
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let month = try scope.periods().next
        let settings = try scope.settings()
        let placements = try scope.placements(during: month.days)
        let hours = try scope.hours(of: month, by: settings)
        let lines: [Line] = placements.compactMap { placement in
            hours.due(of: placement).map { draft in
                Line(placement: placement, minutes: draft.amount, reported: draft.cause == .hoursReported)
            }
        }
        return Answer(
            month: month, closableFrom: month.next.firstDay,
            closesItselfOn: try scope.closingDay(of: month, at: desk), lines: lines,
            bookings: try scope.bookings(in: month) + scope.pendingStarts(in: month, by: settings),
            awaitingOutcome: placements.filter {
                $0.awaitsOutcome(on: desk.today) && $0.plannedEnd <= month.lastDay
            }
        )
    }
}
