import Documents
package import Domain
package import Storage

/// Shows how a wording would read in each kind of contract, with made-up names, and refuses what is wrong in it.
/// Nothing is written. Coordinators only.
package struct PreviewClause: Inquiry {
    package let code: ClauseId
    /// Nil for the text that holds.
    package let wording: ClauseOverride.OwnText?

    package init(code: ClauseId, wording: ClauseOverride.OwnText? = nil) {
        self.code = code
        self.wording = wording
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [ClauseReading] {
        try desk.mustBeCoordinator()
        var library = try scope.clauses(at: desk)
        guard library[code] != nil else { throw Refusal(.notFound) }
        if let wording { library = try library.with(wording, for: code) }
        return library.previews(
            of: code, network: desk.network.name, at: desk.now, rulebook: desk.equipment.rulebook
        ).map(ClauseReading.init)
    }
}
