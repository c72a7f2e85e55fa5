import Domain
import Ledger
import Storage

extension WriteScope {
    /// Books the scheduled hours that months which were closed already get by an agreement that is signed, or by a
    /// placement that is imported, only now: in the first open month, naming the month that they belong to (domain.md,
    /// 7).
    ///
    /// Hours that the host reported for such a month stay as reported; it can report them anew.
    ///
    /// - Parameters:
    ///   - placement: as it was agreed.
    ///   - earlier: as it was before; nil for a new one.
    func bookLateHours(of placement: Placement, before earlier: Placement?, at desk: Desk) throws {
        let periods = try reading.periods()
        guard let closed = periods.closedThrough else { return }
        let settings = try reading.settings()
        let from = earlier.map { $0.lastDay.adding(days: 1) } ?? placement.start
        var month = max(from.month, periods.first)
        var written: [TransferDraft] = []
        while month <= min(closed, placement.lastDay.month) {
            defer { month = month.next }
            guard let due = try reading.hoursDue(of: placement, in: month, by: settings), due.cause == .hoursScheduled
            else { continue }
            let known = try earlier.flatMap { try reading.hoursDue(of: $0, in: month, by: settings) }?.amount ?? 0
            let late = HoursBookkeeping.lateBooking(
                of: due, knownMinutes: known, of: placement.facts, through: placement.lastDay, in: month
            )
            guard let late else { continue }
            if let new = try write(late, periods: periods, at: desk) { written.append(new) }
        }
        if !written.isEmpty { _ = try settleMembers(after: written, at: desk) }
    }
}
