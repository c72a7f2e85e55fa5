import Domain
import Ledger
import Storage

extension WriteScope {
    /// Books what an end changes of what was booked before it was known, so that it comes out as it would have, had the
    /// end been recorded in time: in the first open month, each with effect from its own day (domain.md, 7).
    ///
    /// - Parameters:
    ///   - placement: as it ended.
    ///   - earlier: as it was before.
    func bookLateEnd(of placement: Placement, before earlier: Placement, at desk: Desk) throws {
        let settings = try reading.settings()
        var written = try replaceScheduledHours(of: placement, before: earlier, by: settings, at: desk)
        let lapsed = try takeBack(placement, by: settings, at: desk)
        if !lapsed.isEmpty {
            written += lapsed
            written += try decideLaterStarts(of: placement, by: settings, at: desk)
        }
        _ = try settleMembers(after: written, at: desk)
        if !lapsed.isEmpty { _ = try bookDuePlacements(through: desk.today, at: desk) }
    }

    /// The scheduled hours of closed months from the last day on: taken back, and in the month of the last day booked
    /// anew up to it. What was reported or corrected stays.
    private func replaceScheduledHours(
        of placement: Placement, before earlier: Placement, by settings: [NetworkSetting], at desk: Desk
    ) throws -> [TransferDraft] {
        let periods = try reading.periods()
        guard placement.lastDay < earlier.lastDay, let closed = periods.closedThrough else { return [] }
        var written: [TransferDraft] = []
        var month = max(placement.lastDay.month, periods.first)
        while month <= min(closed, earlier.lastDay.month) {
            defer { month = month.next }
            let standing = try reading.standingHours(of: placement.id, workedIn: month)
            guard !standing.isEmpty, standing.allSatisfy({ $0.cause == .hoursScheduled }) else { continue }
            let due = try reading.hoursDue(of: placement, in: month, by: settings)
            if standing.count == 1, standing[0].amount == due?.amount, standing[0].effectiveOn == due?.effectiveOn {
                continue
            }
            let anew = due.map { HoursBookkeeping.endedBooking(of: $0, of: placement.facts, in: month) }
            for draft in standing.map(HoursBookkeeping.replacement) + (anew.map { [$0] } ?? []) {
                if let new = try write(draft, periods: periods, at: desk) { written.append(new) }
            }
        }
        return written
    }

    /// Takes back the booking of a start when the outcome says so. An end that is still to come is left to
    /// `bookDuePlacements`.
    private func takeBack(_ placement: Placement, by settings: [NetworkSetting], at desk: Desk) throws
        -> [TransferDraft]
    {
        let rules = settings.ledgerRules(on: placement.start)
        let periods = try reading.periods()
        var written: [TransferDraft] = []
        for booking in try reading.standingBookings(of: placement.id) {
            guard let lapse = PlacementBookkeeping.lapse(of: booking, for: placement.facts, rules: rules) else {
                continue
            }
            guard placement.lastDay <= desk.today else {
                try noteUndecided(placement.id)
                continue
            }
            let isFinal = try reading.successor(of: booking.id, kind: .finalise) != nil
            let isOfCoordinator = booking.cause == .correction
            let draft =
                isFinal || isOfCoordinator
                ? lapse : PlacementBookkeeping.settlement(of: booking, for: placement.facts, rules: rules).draft
            if let new = try write(draft, periods: periods, at: desk) { written.append(new) }
        }
        return written
    }

    /// Decides anew what was booked, or not booked, for the candidate's placements that began since the last day of one
    /// that turns out not to count: the bringing member is debited for the first of them, once.
    private func decideLaterStarts(of lapsed: Placement, by settings: [NetworkSetting], at desk: Desk) throws
        -> [TransferDraft]
    {
        let periods = try reading.periods()
        var written: [TransferDraft] = []
        for placement in try reading.placements(of: lapsed.candidate)
        where placement.id != lapsed.id && placement.start >= lapsed.lastDay && placement.start <= desk.today {
            guard settings.countedKinds(on: placement.start).contains(placement.kind) else { continue }
            let debit = try reading.debit(of: placement.candidate, on: placement.start, before: placement.code)
            let rules = settings.ledgerRules(on: placement.start)
            guard let start = PlacementBookkeeping.start(of: placement.facts, candidate: debit, rules: rules) else {
                continue
            }
            let drafts = try drafts(for: placement, as: start)
            guard !drafts.isEmpty else { continue }
            for draft in drafts {
                if let new = try write(draft, periods: periods, at: desk) { written.append(new) }
            }
            // What is booked anew is settled anew; taking the former booking back decided only that one.
            try noteUndecided(placement.id)
        }
        return written
    }

    /// What makes the ledger say that a placement began so; nothing when it says so already, or when a coordinator or
    /// an outcome decided otherwise.
    private func drafts(for placement: Placement, as start: TransferDraft) throws -> [TransferDraft] {
        guard let booking = try reading.startBooking(of: placement.id) else { return [start] }
        guard try reading.successor(of: booking.id, kind: .reverse) == nil,
            (booking.bringing == .network) != (start.bringing == .network)
        else { return [] }
        return PlacementBookkeeping.rebooking(of: booking, as: start)
    }
}
