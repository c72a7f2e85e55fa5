import Documents
package import Domain
package import Storage

/// One clause, as it was shipped and as the network worded it. Coordinators only.
package struct ShowClause: Inquiry {
    package let code: ClauseId

    package init(code: ClauseId) {
        self.code = code
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> ClauseView {
        try desk.mustBeCoordinator()
        guard let shipped = desk.equipment.clauses[code] else { throw Refusal(.notFound) }
        let history = try scope.clauseOverrides(of: code)
        let library = try scope.clauses(at: desk)
        return ClauseView(
            library[code] ?? shipped, shipped: shipped, history: history, problem: library.problems[code])
    }
}
