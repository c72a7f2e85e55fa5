import Domain
import Ledger
import Storage

extension ReadScope {
    /// What it takes for a member to leave, or to merge into a successor.
    ///
    /// Refuses `memberStateWrong` for one that was merged already, and for a merger also for one that left.
    func departure(of id: MemberId, into successorId: MemberId? = nil, at desk: Desk) throws -> Departure {
        guard let member = try member(id) else { throw Refusal(.notFound) }
        let mayDepart = member.state == .active || member.state == .suspended
        guard mayDepart || (member.state == .left && successorId == nil) else {
            throw Refusal(.memberStateWrong, ["state": member.state.rawValue])
        }
        let successor = try successorId.map { try self.successor($0, of: id) }
        let account = Account.member(id)
        let balances = try balances(of: account)
        let isMerger = successor != nil
        let running =
            try successor.map { try unsignedClaimCodes(between: id, and: $0.id) }
            ?? unendedPlacementCodes(of: id) + pendingClaimCodes(of: id)
        return Departure(
            member: member, successor: successor,
            running: running,
            slots: try openSlots(of: [id]),
            candidates: try candidates(of: [id], limit: 10_000).filter { isMerger || $0.state.canBeWithdrawn },
            balances: balances,
            drafts: DepartureBookkeeping.drafts(
                of: id, balances: balances, to: successor.map { .member($0.id) } ?? .network,
                cause: isMerger ? .merger : .settlement, on: desk.today, lastSequence: try lastSequence(of: account)
            )
        )
    }

    private func successor(_ id: MemberId, of member: MemberId) throws -> Member {
        guard id != member, let successor = try self.member(id) else { throw Refusal(.successorInvalid, at: "/into") }
        guard successor.state == .active || successor.state == .suspended else {
            throw Refusal(.successorInvalid, at: "/into")
        }
        return successor
    }
}

extension CandidateState {
    /// Whether a candidate in this state can be taken out of the exchange.
    fileprivate var canBeWithdrawn: Bool {
        switch self {
        case .draft, .awaitingAkkoord, .open, .inTalks: true
        case .placed, .completed, .withdrawn: false
        }
    }
}
