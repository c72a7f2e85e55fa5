package import Domain
package import Ledger
import Storage

/// A claim as one of its members, or the coordinator, sees it.
package struct ClaimView: Hashable, Sendable {
    package enum Viewer: String, Hashable, Sendable {
        case bringing
        case taking
        /// A coordinator, or somebody who acts for both members.
        case both
    }

    package let viewer: Viewer
    package let id: ClaimId
    /// `V-0003`.
    package let code: String
    package let state: ClaimState
    package let proposedBy: Claim.Side
    package let proposedAt: Instant
    package let answerBy: CalendarDay
    package let candidate: CandidateId
    package let candidateCode: String
    /// The card, as long as the claim is not over.
    package let card: CardView?
    package let slot: SlotView
    package let taking: NamedMember
    /// The candidate's employer; nil for the other side until the talk begins, because a card tells no employer.
    package let bringing: NamedMember?
    /// The one person of the taking member who may see who the candidate is; from the talk on.
    package let contactName: String?
    /// Whether this reader is that person, or is the own employer or coordinator.
    package let mayLookAtIdentity: Bool
    package let agreements: Claim.Agreements
    package let declineReason: DeclineReason?
    /// The candidate's own reason; for coordinators only.
    package let candidateReason: DeclineReason?
    /// Its contract, from the draft on; nil while there is none that goes on.
    package let contract: ContractId?
    /// How far that contract is.
    package let contractState: ContractState?
    package let revision: Int
}

extension ReadScope {
    /// Shows a claim of which the desk's actor may know, as that actor may see it.
    func view(of claim: Claim, at desk: Desk) throws -> ClaimView {
        guard let candidate = try candidate(claim.candidate), let slot = try slot(claim.slot),
            let bringing = try member(claim.bringing), let taking = try member(claim.taking)
        else { throw Refusal(.notFound) }
        let actor = desk.actor
        let viewer = ClaimView.Viewer(
            bringing: actor.actsFor(claim.bringing), taking: actor.actsFor(claim.taking)
        )
        let knowsEmployer = viewer != .taking || claim.talkBeganOn != nil
        let contract = try currentContract(of: claim.id)
        let isContact = claim.state.isBetweenPeople && claim.contact != nil && claim.contact == actor.userId
        return ClaimView(
            viewer: viewer, id: claim.id, code: claim.code, state: claim.state, proposedBy: claim.proposedBy,
            proposedAt: claim.createdAt, answerBy: claim.answerBy, candidate: candidate.id,
            candidateCode: candidate.code,
            card: claim.state.isUnfinished ? CardView(candidate) : nil, slot: try view(of: slot),
            taking: NamedMember(taking),
            bringing: knowsEmployer ? NamedMember(bringing) : nil,
            contactName: claim.talkBeganOn == nil ? nil : try claim.contact.flatMap { try user($0)?.name },
            mayLookAtIdentity: viewer != .taking || isContact, agreements: claim.agreements,
            declineReason: claim.declineReason, candidateReason: actor.actsForNetwork ? claim.candidateReason : nil,
            contract: contract?.id, contractState: contract?.state, revision: claim.revision
        )
    }
}

extension ClaimView.Viewer {
    fileprivate init(bringing: Bool, taking: Bool) {
        self = bringing ? (taking ? .both : .bringing) : .taking
    }
}
