package import Domain
import Ledger
package import Storage

/// What a candidate can do and needs. The own employer looks freely; each look of a coordinator or another member goes
/// into the access log. Another member looks while it has a suitable open slot or a proposal that goes on, and for four
/// weeks after a decline (domain.md, 2).
package struct LookAtConditions: Command {
    package static var changes: Bool { false }

    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    /// - Returns: nil when they were never filled in.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> Conditions? {
        guard let candidate = try scope.reading.candidate(id) else { throw Refusal(.notFound) }
        switch desk.actor.authority {
        case .candidate: throw Refusal(.notFound)
        case .network: try scope.recordLook(.conditionsSeen, at: id, for: nil, at: desk)
        case .members where desk.actor.belongsTo(candidate.member): break
        case .members:
            let reader = try entitledMember(to: candidate, at: desk, in: scope.reading)
            try scope.recordLook(.conditionsSeen, at: id, for: reader, at: desk)
        }
        return try scope.reading.conditions(of: id, at: desk)
    }

    private func entitledMember(to candidate: Candidate, at desk: Desk, in scope: ReadScope) throws -> MemberId {
        let members = desk.actor.members
        let claims = try scope.claims(ofCandidate: id, takenBy: members)
        if let claim = claims.first(where: { $0.state.isLive || $0.state == .accepted }) { return claim.taking }
        let isThere = candidate.state.isPublished || candidate.state == .placed && candidate.gates.akkoord != nil
        if isThere, let claim = claims.first(where: { isFresh($0, at: desk) }) { return claim.taking }
        guard candidate.state.isPublished else { throw Refusal(.notFound) }
        let slots = try scope.openSlots(of: members)
        guard let slot = slots.first(where: { Match(card: candidate.card, offer: $0.offer).isSuitable }) else {
            throw Refusal(.conditionsNeedMatchingSlot)
        }
        return slot.member
    }

    /// Whether a claim was declined so short ago that its member may still look.
    private func isFresh(_ claim: Claim, at desk: Desk) -> Bool {
        guard claim.state == .declined, let day = claim.closedOn else { return false }
        let weeks = desk.equipment.rulebook.value(.conditionsAfterDeclineWeeks, on: day)
        return desk.today <= day.adding(days: weeks * 7)
    }
}
