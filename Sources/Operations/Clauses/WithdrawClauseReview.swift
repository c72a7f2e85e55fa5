import Domain
import Ledger
package import Storage

/// Takes back that a lawyer checked the clauses. Coordinators only.
package struct WithdrawClauseReview: Command {
    package init() {}

    package func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinator()
        guard try scope.endClauseReview(at: desk.now) else { throw Refusal(.notFound) }
        try scope.record(.clauseReviewWithdrawn, .network, named: desk.network.id.description, at: desk)
    }
}
