package import Domain
import Ledger
package import Storage
import Wording

/// Proposes a candidate for a slot, from either side: the member with the slot, or the candidate's own employer; a
/// coordinator *namens* one of them.
package struct ProposeClaim: Command {
    package let candidate: CandidateId
    package let slot: SlotId
    package let side: Claim.Side?

    /// - Parameter side: as whom; nil for who acts for one of the two members only.
    package init(candidate: CandidateId, slot: SlotId, side: Claim.Side? = nil) {
        self.candidate = candidate
        self.slot = slot
        self.side = side
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> ClaimId {
        try desk.mustTakePart()
        let candidate = try knownCandidate(at: desk, in: scope.reading)
        guard let slot = try scope.reading.slot(slot), slot.state.isShown || desk.actor.actsFor(slot.member) else {
            throw Refusal(.notFound, at: "/slot")
        }
        let side = try side(candidate, slot, at: desk)
        try mustBeFree(candidate, slot, side, in: scope.reading)
        let claim = try newClaim(candidate, slot, side, at: desk, in: scope)
        guard try scope.insert(claim) else { throw Refusal(.claimExists) }
        try scope.record(.claimProposed, .claim, claim.id, at: desk, namens: claim.member(side), detail: side.rawValue)
        try scope.tell([side == .taking ? .employer : .host, .candidate], about: claim, at: desk) {
            .claimReceived(network: desk.network.name, $0, to: $1, answerBy: claim.answerBy, link: $2)
        }
        return claim.id
    }

    /// Who has nothing to do with either learns nothing, not even that both belong to one member.
    private func side(_ candidate: Candidate, _ slot: Slot, at desk: Desk) throws(Refusal) -> Claim.Side {
        guard desk.actor.actsFor(candidate.member) || desk.actor.actsFor(slot.member) else {
            throw Refusal(.notYourMember)
        }
        guard candidate.member != slot.member else { throw Refusal(.claimOwnCandidate) }
        return try desk.side(bringing: candidate.member, taking: slot.member, as: side)
    }

    /// A refusal names no employer of a candidate to the other side.
    private func mustBeFree(_ candidate: Candidate, _ slot: Slot, _ side: Claim.Side, in scope: ReadScope) throws {
        try scope.mustBeActive(side == .bringing ? candidate.member : slot.member)
        let unavailable = Refusal(.candidateNotAvailable, at: "/candidate")
        guard candidate.state.isPublished else { throw unavailable }
        switch side {
        case .bringing: try scope.mustBeActive(slot.member)
        case .taking: guard try scope.member(candidate.member)?.state == .active else { throw unavailable }
        }
        _ = try slot.state.after(.placeTaken(left: slot.offer.places - slot.takenPlaces - 1))
        if let existing = try scope.unfinishedClaim(of: candidate.id, on: slot.id) {
            throw Refusal(.claimExists, ["claim": existing.code])
        }
    }

    /// A candidate of whom the actor may know: published, placed or its own.
    private func knownCandidate(at desk: Desk, in scope: ReadScope) throws -> Candidate {
        guard let candidate = try scope.candidate(candidate),
            candidate.state.isPublished || candidate.state == .placed || desk.actor.actsFor(candidate.member)
        else { throw Refusal(.notFound, at: "/candidate") }
        return candidate
    }

    /// The proposing user of the member with the slot is the one who will learn the name.
    private func newClaim(
        _ candidate: Candidate, _ slot: Slot, _ side: Claim.Side, at desk: Desk, in scope: WriteScope
    ) throws -> Claim {
        let days = desk.equipment.rulebook.value(.claimExpiryWorkingDays, on: desk.today)
        let contact = side == .taking && desk.actor.belongsTo(slot.member) ? desk.actor.userId : nil
        return Claim(
            id: desk.newId(), code: SpokenCode.claim(try scope.nextNumber(of: .claims)), candidate: candidate.id,
            slot: slot.id, bringing: candidate.member, taking: slot.member, proposedBy: side, state: .proposed,
            createdAt: desk.now, answerBy: desk.today.adding(workingDays: days), contact: contact,
            agreements: Claim.Agreements(), declineReason: nil, revision: 1
        )
    }
}
