import Domain
import Ledger
import Storage

@testable import Operations

extension Exchange {
    /// Ends an accepted claim, as a failed contract or the end of a placement does.
    func end(_ claim: ClaimId, _ outcome: PlacementOutcome) async throws {
        try await network.coordinator().perform(EndClaim(id: claim, outcome: outcome))
    }

    private struct EndClaim: Command {
        let id: ClaimId
        let outcome: PlacementOutcome

        func execute(at desk: Desk, in scope: WriteScope) throws {
            try scope.endAcceptedClaim(id, outcome: outcome, at: desk)
        }
    }
}
