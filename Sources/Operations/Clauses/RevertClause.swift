import Documents
package import Domain
package import Storage

/// Gives a clause its shipped text again. Coordinators only. A lawyer's check of the clauses ends with it.
package struct RevertClause: Command {
    package let code: ClauseId
    package let revision: Int

    package init(code: ClauseId, revision: Int) {
        self.code = code
        self.revision = revision
    }

    /// Does nothing for a clause that has its shipped text.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ClauseId {
        try desk.mustBeCoordinator()
        guard let shipped = desk.equipment.clauses[code] else { throw Refusal(.notFound) }
        try scope.reading.mustBeCurrent(code, revision)
        guard try scope.reading.clauseOverrides(of: code).last?.wording != nil else { return code }
        // Another clause may refer to a paragraph that only the network's own text has.
        let wording = ClauseOverride.OwnText(dutch: shipped.dutch.body, english: shipped.english.body)
        _ = try scope.reading.clauses(at: desk).with(wording, for: code)
        try scope.decide(code, nil, as: .clauseReverted, at: desk)
        return code
    }
}
