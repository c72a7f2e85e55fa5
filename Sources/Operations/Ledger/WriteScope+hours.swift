package import Domain
package import Ledger
package import Storage

extension WriteScope {
    /// Books the minutes of every placement of a month that is about to be frozen: as reported, or as scheduled for
    /// want of a report. What that leaves on the account of a member that is gone is settled at once.
    func bookHours(of month: CalendarMonth, at desk: Desk) throws {
        let periods = try reading.periods()
        let hours = try reading.hours(of: month, by: reading.settings())
        var written: [TransferDraft] = []
        for placement in try reading.placements(during: month.days) {
            guard let draft = hours.due(of: placement) else { continue }
            if let new = try write(draft, periods: periods, at: desk) { written.append(new) }
        }
        _ = try settleMembers(after: written, at: desk)
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
        let written = try drafts.compactMap { try write($0, periods: periods, at: desk) }
        _ = try settleMembers(after: written, at: desk)
    }
}
