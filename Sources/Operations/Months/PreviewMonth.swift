package import Domain
package import Ledger
package import Storage

/// What closing the next month would book, from which report or schedule, and what is still missing. Coordinators only.
package struct PreviewMonth: Inquiry {
    package struct Answer: Sendable {
        package let month: CalendarMonth
        /// The day from which it may be closed.
        package let closableFrom: CalendarDay
        package let lines: [Line]

        /// How many placements have no report and would be booked as scheduled.
        package var missingReports: Int { lines.count { !$0.reported } }
    }

    package struct Line: Sendable {
        package let placement: Placement
        package let minutes: Int64
        package let reported: Bool
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let month = try scope.periods().next
        let lines: [Line] = try scope.placements(during: month.days).compactMap { placement in
            try scope.hoursDue(of: placement, in: month).map { draft in
                Line(placement: placement, minutes: draft.amount, reported: draft.cause == .hoursReported)
            }
        }
        return Answer(month: month, closableFrom: month.next.firstDay, lines: lines)
    }
}
