import Domain
import Ledger
import Storage
import Wording

/// Lets go of an accepted proposal whose contract expired and of which nobody drafted a new one: the place is free
/// again and the candidate open.
struct ReleaseClaim: Command {
    let id: ClaimId

    func execute(at desk: Desk, in scope: WriteScope) throws -> ClaimId {
        try desk.mustBeCoordinator()
        guard try scope.reading.currentContract(of: id) == nil else { return id }
        try scope.endAcceptedClaim(id, at: desk)
        if let claim = try scope.reading.claim(id) {
            try scope.tell([.employer, .host, .candidate], about: claim, at: desk) {
                .claimExpired(network: desk.network.name, $0, to: $1, link: $2)
            }
        }
        return id
    }
}
