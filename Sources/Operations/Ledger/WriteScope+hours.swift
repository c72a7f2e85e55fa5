package import Domain
package import Ledger
package import Storage

extension WriteScope {
    /// Books the minutes of every placement of a month that is about to be frozen: as reported, or as scheduled for
    /// want of a report. What that leaves on the account of a member that is gone is settled at once.
    func bookHours(of month: CalendarMonth, at desk: Desk) throws {
        let periods = try reading.periods()
        let hours = try reading.hours(of: month, by: reading.settings())
        for placement in try reading.placements(during: month.days) {
            guard let draft = hours.due(of: placement) else { continue }
            _ = try book(draft, at: desk.now, periods: periods)
        }
        _ = try settleDeparted(notBefore: month.lastDay, at: desk)
    }

    /// Books hours that were reported after their month was closed: takes back what was booked for it and books the
    /// report, both in the first open month, naming the month that they belong to.
    package func replaceHours(of placement: Placement, in month: CalendarMonth, by report: HoursReport, at desk: Desk)
        throws
    {
        let periods = try reading.periods()
        let earlier = try reading.hoursBookings(of: placement.id, workedIn: month)
        for booking in earlier where try reading.successor(of: booking.id, kind: .reverse) == nil {
            _ = try book(HoursBookkeeping.replacement(of: booking, on: desk.today), at: desk.now, periods: periods)
        }
        if try reading.settings().countedKinds(on: placement.start).contains(placement.kind) {
            let draft = HoursBookkeeping.booking(
                of: report.minutes, reported: true, for: placement.facts, in: month, revision: report.revision
            )
            if let draft { _ = try book(draft, at: desk.now, periods: periods) }
        }
        _ = try settleDeparted(notBefore: desk.today, at: desk)
    }
}
