package import Domain
package import Ledger
package import Storage

extension WriteScope {
    /// Books the minutes of every placement of a month that is about to be frozen: as reported, or as scheduled for
    /// want of a report. What that leaves on the account of a member that is gone is settled at once.
    ///
    /// - Returns: the month's placements with what was booked for each, by code.
    func bookHours(of month: CalendarMonth, at desk: Desk) throws -> [MonthPlacement] {
        let (periods, settings) = (try reading.periods(), try reading.settings())
        let booked = try reading.placements(during: month.days).map { placement in
            guard let draft = try reading.hoursDue(of: placement, in: month, by: settings) else {
                let isReported = try reading.hoursReport(of: placement.id, in: month) != nil
                return MonthPlacement(placement, minutes: 0, isReported: isReported)
            }
            _ = try book(draft, at: desk.now, periods: periods)
            return MonthPlacement(placement, minutes: draft.amount, isReported: draft.cause == .hoursReported)
        }
        _ = try settleDeparted(notBefore: month.lastDay, at: desk)
        return booked
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

extension ReadScope {
    /// What the close of that month would book for a placement; nil when that is nothing: its kind does not count, or
    /// nobody reported and the network books no scheduled hours. The rule about kinds is that of the placement's
    /// start, the one about schedules that of the month.
    ///
    /// - Parameter known: the network's settings, when they are at hand.
    package func hoursDue(of placement: Placement, in month: CalendarMonth, by known: [NetworkSetting]? = nil) throws
        -> TransferDraft?
    {
        let settings = try known ?? self.settings()
        guard settings.countedKinds(on: placement.start).contains(placement.kind) else { return nil }
        if let report = try hoursReport(of: placement.id, in: month) {
            return HoursBookkeeping.booking(of: report.minutes, reported: true, for: placement.facts, in: month)
        }
        guard settings.ledgerRules(on: month.lastDay).booksScheduledHours else { return nil }
        let scheduled = HoursBookkeeping.scheduledMinutes(
            in: month, from: placement.start, through: placement.lastDay, versions: placement.schedule
        )
        return HoursBookkeeping.booking(of: scheduled, reported: false, for: placement.facts, in: month)
    }
}
