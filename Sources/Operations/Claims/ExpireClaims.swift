package import Domain
import Ledger
package import Storage
import Wording

/// Ends proposals that nobody answered by their last day. Done by the scheduler.
package struct ExpireClaims: Command {
    /// How many expire in one transaction; what is left comes at the next call.
    private static let batch = 500

    package init() {}

    /// - Returns: the claims that expired.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> [ClaimId] {
        try desk.mustBeCoordinator()
        return try scope.reading.unansweredClaims(before: desk.today, limit: Self.batch).map { claim in
            let expired = try scope.close(claim, by: .expire, at: desk)
            try scope.record(.claimExpired, .claim, claim.id, at: desk)
            try scope.tell([.employer, .host, .candidate], about: expired, at: desk) {
                .claimExpired(network: desk.network.name, $0, to: $1, link: $2)
            }
            return claim.id
        }
    }
}
