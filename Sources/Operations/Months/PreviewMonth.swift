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
        package let way: ClosingWay
        /// The hours that the close would book, by placement, and where it was reported that nobody worked.
        package let lines: [Line]
        /// What stands in the month beside those hours, or will when it is closed, in the order of the ledger.
        package let bookings: [Booking]
        /// The placements of the month that ended as agreed and of which nobody said how.
        package let awaitingOutcome: [Placement]

        /// The day on which it is closed by itself; nil when a coordinator closes.
        package var closesItselfOn: CalendarDay? { way.day }

        /// How many placements have hours.
        package var withHours: Int { lines.count { $0.minutes > 0 } }

        /// How many placements have no report and would be booked as scheduled.
        package var missingReports: Int { lines.count { !$0.reported } }
    }

    package struct Line: Sendable {
        package let placement: Placement
        /// 0 when it was reported that nobody worked.
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
        /// False for what will be booked before the close or by it.
        package let isBooked: Bool
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let month = try scope.periods().next
        let settings = try scope.settings()
        let placements = try scope.placements(during: month.days)
        let hours = try scope.hours(of: month, by: settings)
        let due = placements.map { ($0, hours.due(of: $0)) }
        let starts = try scope.pendingStarts(in: month, by: settings)
        var settlements = try PendingSettlements(in: scope)
        // One that counts from a later day stands in the next month.
        let settled = try settlements.after(starts + due.compactMap(\.1), on: desk.today).filter {
            $0.effectiveOn.month <= month
        }
        return Answer(
            month: month, closableFrom: month.next.firstDay,
            way: try scope.closingWay(of: month, at: desk),
            lines: due.compactMap { placement, draft in
                let isNone = draft == nil && hours.isReportedAsNone(placement)
                guard draft != nil || isNone else { return nil }
                return Line(
                    placement: placement, minutes: draft?.amount ?? 0,
                    reported: isNone || draft?.cause == .hoursReported)
            },
            bookings: try scope.bookings(in: month)
                + (starts + settled).map { try scope.pendingBooking($0, in: month) },
            awaitingOutcome: placements.filter {
                $0.awaitsOutcome(on: desk.today) && $0.plannedEnd <= month.lastDay
            }
        )
    }
}
