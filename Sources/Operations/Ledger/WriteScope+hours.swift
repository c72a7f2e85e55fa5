package import Domain
package import Ledger
package import Storage

extension WriteScope {
    /// Books the minutes of every placement of a month that is about to be frozen: as reported, or as scheduled for
    /// want of a report. What that leaves on the account of a member that is gone is settled at once.
    ///
    /// - Returns: the placements of the month with the hours that count.
    func bookHours(of month: CalendarMonth, at desk: Desk) throws -> [MonthPlacement] {
        let periods = try reading.periods()
        let hours = try reading.hours(of: month, by: reading.settings())
        let due = try reading.placements(during: month.days).map { ($0, hours.due(of: $0)) }
        let written = try booking(at: desk.now, periods: periods) { series in
            try due.compactMap { _, draft in try draft.flatMap { try series.book($0).written } }
        }
        _ = try settleMembers(after: written, at: desk)
        return due.map { placement, draft in
            MonthPlacement(placement, minutes: draft?.amount ?? 0, isReported: hours.isReported(placement.id))
        }
    }

    /// Books hours that were reported after their month was closed: takes back what was booked for it, with effect from
    /// its own day, and books the report, both in the first open month, naming the month that they belong to.
    package func replaceHours(of placement: Placement, in month: CalendarMonth, by report: HoursReport, at desk: Desk)
        throws
    {
        let periods = try reading.periods()
        var drafts = try reading.standingHours(of: placement.id, workedIn: month).map(HoursBookkeeping.replacement)
        if try reading.settings().countedKinds(on: placement.start).contains(placement.kind) {
            let draft = HoursBookkeeping.booking(
                of: report.minutes, reported: true, for: placement.facts, in: month, revision: report.revision
            )
            if let draft { drafts.append(draft) }
        }
        let written = try booking(at: desk.now, periods: periods) { series in
            try drafts.compactMap { try series.book($0).written }
        }
        _ = try settleMembers(after: written, at: desk)
    }
}
