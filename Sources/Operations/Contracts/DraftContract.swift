package import Domain
import Ledger
package import Storage

/// Makes the draft of a contract from an accepted claim, its terms filled in from the slot and the candidate. Either
/// member, or a coordinator. A claim that has one already gives that one.
package struct DraftContract: Command {
    package let claim: ClaimId

    package init(claim: ClaimId) {
        self.claim = claim
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustTakePart()
        let claim = try scope.reading.knownClaim(claim, at: desk)
        guard claim.state == .accepted else { throw Refusal(.claimStateWrong, ["state": claim.state.rawValue]) }
        if let known = try scope.reading.currentContract(of: claim.id) { return known.id }
        try scope.reading.mustBeActive(claim.bringing, claim.taking)
        let contract = Contract(
            id: desk.newId(), claim: claim.id, candidate: claim.candidate, bringing: claim.bringing,
            taking: claim.taking,
            terms: try scope.reading.proposedTerms(for: claim, at: desk), createdAt: desk.now
        )
        try scope.insert(contract)
        try scope.record(
            .contractDrafted, .contract, contract.id, at: desk,
            namens: desk.actor.actsFor(claim.bringing) ? claim.bringing : claim.taking
        )
        return contract.id
    }
}
