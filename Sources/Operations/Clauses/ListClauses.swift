import Documents
package import Domain
package import Ledger
package import Storage

/// Every clause with which the network makes contracts, in the order of the document, and whether a lawyer checked
/// them. Coordinators only.
package struct ListClauses: Inquiry {
    package struct Answer: Sendable {
        package let clauses: [ClauseView]
        /// Of all these texts together.
        package let textsHash: Digest256
        /// Nil while contracts say that they are a draft for a lawyer.
        package let review: ClauseReview?
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let shipped = desk.equipment.clauses
        let overrides = try scope.clauseOverrides()
        let library = shipped.applying(overrides)
        let problems = library.problems
        let views = library.clauses.sorted { ($0.order, $0.code) < ($1.order, $1.code) }.compactMap { clause in
            shipped[clause.code].map { original in
                ClauseView(
                    clause, shipped: original, history: overrides.filter { $0.clause == clause.code },
                    problem: problems[clause.code])
            }
        }
        return Answer(clauses: views, textsHash: library.digest, review: try scope.review(of: library))
    }
}
