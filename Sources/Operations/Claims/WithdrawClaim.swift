package import Domain
import Ledger
package import Storage
import Wording

/// Takes a proposal back that is not accepted yet: the member that made it, or a coordinator *namens* it.
package struct WithdrawClaim: Command {
    package let id: ClaimId

    package init(id: ClaimId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> ClaimId {
        var claim = try scope.reading.knownClaim(id, at: desk)
        let proposing = claim.member(claim.proposedBy)
        guard desk.actor.actsFor(proposing) else { throw Refusal(.claimNotYours) }
        claim = try scope.close(claim, by: .withdraw, at: desk)
        try scope.record(.claimWithdrawn, .claim, id, at: desk, namens: proposing)
        try scope.tell([claim.proposedBy == .taking ? .employer : .host, .candidate], about: claim, at: desk) {
            .claimDeclined(network: desk.network.name, $0, to: $1, reason: nil, link: $2)
        }
        return id
    }
}
