import Domain
import Ledger
import Storage

extension WriteScope {
    /// Brings the account of every member that left or was merged back to zero, when something was booked on it
    /// afterwards: the hours of its last month, a placement taken back, a correction. Of a member that came back it
    /// settles what belongs to the time before, so that the balance from which it began again stays apart.
    ///
    /// - Parameters:
    ///   - drafts: what was written just now. The settlement counts from the day of that, or from the departure when
    ///     that is later.
    ///   - since: the day from which they count as a whole, when they take the place of something that counted then.
    /// - Returns: how many transfers were written.
    func settleMembers(after drafts: [TransferDraft], countingSince since: CalendarDay? = nil, at desk: Desk) throws
        -> Int
    {
        let departures = try reading.departures()
        let returned = try reading.membershipsOfReturned()
        var written = drafts
        var count = 0
        var fresh = drafts
        // A successor may have left in its turn: what it takes over is passed on in the next round.
        for _ in 0...departures.count {
            count += try settleReturned(returned, after: fresh, countingSince: since, at: desk)
            fresh = []
            for departure in departures {
                guard let ending = departure.ending else { continue }
                let latest = written.filter { $0.touches(departure.member) }.map(\.effectiveOn).max() ?? desk.today
                fresh += try settle(departure.member, by: ending, on: max(latest, ending.day), at: desk)
            }
            guard !fresh.isEmpty else { break }
            written += fresh
            count += fresh.count
        }
        return count
    }

    /// Books a departed member's whole balance over to the network or its successor.
    ///
    /// - Returns: what was written.
    func settle(_ member: MemberId, by ending: Membership.Ending, on day: CalendarDay, at desk: Desk) throws
        -> [TransferDraft]
    {
        try settle(
            member, by: ending, try reading.balances(of: .member(member)), on: day, at: desk)
    }

    private func settle(
        _ member: MemberId, by ending: Membership.Ending, _ balances: AccountBalances, on day: CalendarDay,
        at desk: Desk
    ) throws -> [TransferDraft] {
        let drafts = DepartureBookkeeping.drafts(
            of: member, balances: balances, to: ending.successor, cause: ending.cause, on: day,
            lastSequence: try reading.lastSequence(of: .member(member))
        )
        let periods = try reading.periods()
        for draft in drafts { _ = try book(draft, at: desk.now, periods: periods) }
        return drafts
    }

    private func settleReturned(
        _ returned: [MemberId: [Membership]], after drafts: [TransferDraft], countingSince since: CalendarDay?,
        at desk: Desk
    ) throws -> Int {
        var count = 0
        for draft in returned.isEmpty ? [] : drafts {
            let reversed = try draft.refersTo.flatMap { try reading.transfer($0)?.content.effectiveOn }
            let origin = since ?? reversed ?? draft.effectiveOn
            for member in Set(draft.lines.compactMap(\.account.member)) {
                guard let ending = returned[member]?.ending(of: origin) else { continue }
                var balances = AccountBalances()
                balances.add(draft, on: .member(member))
                count += try settle(
                    member, by: ending, balances, on: max(draft.effectiveOn, ending.day), at: desk
                ).count
            }
        }
        return count
    }

    /// Books what was decided.
    ///
    /// - Returns: the draft, when it did not stand there already.
    func write(_ draft: TransferDraft, periods: LedgerPeriods, at desk: Desk) throws -> TransferDraft? {
        try book(draft, at: desk.now, periods: periods).written
    }
}

extension TransferDraft {
    /// Whether it moves something on that member's account.
    func touches(_ member: MemberId) -> Bool {
        bringing == .member(member) || taking == .member(member)
    }
}

extension [Membership] {
    /// How the time of taking part ended to which something of that day belongs; nil for the last one, which begins
    /// with the day on which the member came back.
    func ending(of day: CalendarDay) -> Membership.Ending? {
        guard let latest = last, day < latest.began else { return nil }
        let endings = dropLast().compactMap(\.ending)
        return endings.first { $0.day >= day } ?? endings.last
    }
}
