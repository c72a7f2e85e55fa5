package import Domain
package import Ledger
package import Storage

extension WriteScope {
    /// Books the minutes of every placement of a month that is about to be frozen: as reported, or as scheduled for
    /// want of a report.
    ///
    /// - Returns: how many transfers were written.
    func bookHours(of month: CalendarMonth, at desk: Desk) throws -> Int {
        let periods = try reading.periods()
        var written = 0
        for placement in try reading.placements(during: month.days) {
            guard let draft = try reading.hoursDue(of: placement, in: month) else { continue }
            _ = try book(draft, at: desk.now, periods: periods)
            written += 1
        }
        return written
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
        let draft = HoursBookkeeping.booking(
            of: report.minutes, reported: true, for: placement.facts, in: month, revision: report.revision
        )
        if let draft { _ = try book(draft, at: desk.now, periods: periods) }
    }
}

extension ReadScope {
    /// What the close of that month would book for a placement; nil when that is nothing.
    package func hoursDue(of placement: Placement, in month: CalendarMonth) throws -> TransferDraft? {
        if let report = try hoursReport(of: placement.id, in: month) {
            return HoursBookkeeping.booking(of: report.minutes, reported: true, for: placement.facts, in: month)
        }
        let scheduled = HoursBookkeeping.scheduledMinutes(
            in: month, from: placement.start, through: placement.lastDay, versions: placement.schedule
        )
        return HoursBookkeeping.booking(of: scheduled, reported: false, for: placement.facts, in: month)
    }
}
