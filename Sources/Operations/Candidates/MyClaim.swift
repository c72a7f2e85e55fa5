package import Domain
package import Ledger
import Storage

/// A proposed place as the candidate sees it: what the work is and at which employer, and nobody's reasons.
package struct MyClaim: Hashable, Sendable {
    package let id: ClaimId
    package let state: ClaimState
    package let answerBy: CalendarDay
    /// The employer that offers the place.
    package let employer: String
    package let offer: SlotOffer
    /// Whether the candidate has said yes to the placement.
    package let agreed: Bool
}

extension ReadScope {
    /// The candidate's own view of a claim.
    func own(_ claim: Claim) throws -> MyClaim {
        guard let slot = try slot(claim.slot), let employer = try member(claim.taking) else { throw Refusal(.notFound) }
        return MyClaim(
            id: claim.id, state: claim.state, answerBy: claim.answerBy, employer: employer.name, offer: slot.offer,
            agreed: claim.agreements.candidate
        )
    }
}
