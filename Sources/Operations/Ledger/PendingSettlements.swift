import Domain
import Ledger
import Storage

/// What bringing the accounts of members that are gone back to zero will book once something else is booked: what
/// `settleMembers` writes, found out without writing.
struct PendingSettlements {
    private let scope: ReadScope
    private let departures: [Membership]
    private let returned: [MemberId: [Membership]]
    /// What is not in the ledger yet.
    private var pending: [TransferDraft] = []

    init(in scope: ReadScope) throws {
        self.scope = scope
        departures = try scope.departures()
        returned = try scope.membershipsOfReturned()
    }

    /// - Parameters:
    ///   - drafts: what will be booked; nothing of it takes anything back.
    ///   - today: the day from which a settlement counts when nothing of it is later.
    /// - Returns: the settlements, in the order in which they will be booked.
    mutating func after(_ drafts: [TransferDraft], on today: CalendarDay) throws -> [TransferDraft] {
        guard !drafts.isEmpty, !departures.isEmpty || !returned.isEmpty else { return [] }
        pending = drafts
        var fresh = drafts
        // A successor may have left in its turn: what it takes over is passed on in the next round.
        for _ in 0...departures.count {
            pending += ofReturned(after: fresh)
            fresh = []
            for departure in departures {
                guard let ending = departure.ending else { continue }
                fresh += try settle(departure.member, by: ending, on: today)
            }
            guard !fresh.isEmpty else { break }
        }
        return Array(pending.dropFirst(drafts.count))
    }

    private mutating func settle(_ member: MemberId, by ending: Membership.Ending, on today: CalendarDay) throws
        -> [TransferDraft]
    {
        let own = pending.filter { $0.touches(member) }
        guard !own.isEmpty else { return [] }
        let day = max(own.map(\.effectiveOn).max() ?? today, ending.day)
        let balances = try own.reduce(into: scope.balances(of: .member(member))) { $0.add($1, on: .member(member)) }
        let drafts = Self.drafts(of: member, balances, by: ending, on: day)
        pending += drafts
        return drafts
    }

    /// What belongs to the time before a member left that came back.
    private func ofReturned(after drafts: [TransferDraft]) -> [TransferDraft] {
        returned.isEmpty
            ? []
            : drafts.flatMap { draft in
                Set(draft.lines.compactMap(\.account.member)).sorted().flatMap { member -> [TransferDraft] in
                    guard let ending = returned[member]?.ending(of: draft.effectiveOn) else { return [] }
                    var balances = AccountBalances()
                    balances.add(draft, on: .member(member))
                    return Self.drafts(of: member, balances, by: ending, on: max(draft.effectiveOn, ending.day))
                }
            }
    }

    private static func drafts(
        of member: MemberId, _ balances: AccountBalances, by ending: Membership.Ending, on day: CalendarDay
    ) -> [TransferDraft] {
        DepartureBookkeeping.drafts(
            of: member, balances: balances, to: ending.successor, cause: ending.cause, on: day, lastSequence: 0)
    }
}
