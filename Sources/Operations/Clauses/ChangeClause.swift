import Documents
package import Domain
package import Storage

/// Words a clause otherwise, in both languages, for every contract that is issued from now on. Coordinators only. A
/// lawyer's check of the clauses ends with it.
package struct ChangeClause: Command {
    package let code: ClauseId
    package let revision: Int
    package let wording: ClauseOverride.OwnText

    package init(code: ClauseId, revision: Int, wording: ClauseOverride.OwnText) {
        self.code = code
        self.revision = revision
        self.wording = wording
    }

    /// Refuses every fault of the texts, at `/heading_nl`, `/text_nl`, `/heading_en` or `/text_en` with its line.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ClauseId {
        try desk.mustBeCoordinator()
        try scope.reading.mustBeCurrent(code, revision)
        _ = try scope.reading.clauses(at: desk).with(wording, for: code)
        try scope.decide(code, wording, as: .clauseChanged, at: desk)
        return code
    }
}

extension ReadScope {
    func mustBeCurrent(_ code: ClauseId, _ revision: Int) throws {
        guard try clauseOverrides(of: code).count + 1 == revision else { throw Refusal(.revisionStale) }
    }
}

extension WriteScope {
    func decide(_ code: ClauseId, _ wording: ClauseOverride.OwnText?, as verb: EventVerb, at desk: Desk) throws {
        try insert(ClauseOverride(clause: code, wording: wording, decidedAt: desk.now, by: desk.actor.label))
        try record(verb, .network, named: code.text, at: desk)
        if try endClauseReview(at: desk.now) {
            try record(.clauseReviewWithdrawn, .network, named: code.text, at: desk, detail: verb.rawValue)
        }
    }
}
