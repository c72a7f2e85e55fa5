package import Domain
package import Storage

/// The published cards of other members' candidates; for a coordinator all.
package struct BrowseCards: Inquiry {
    package let functionGroup: FunctionGroup?
    package let region: PostcodeRegion?
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the code of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(
        functionGroup: FunctionGroup? = nil, region: PostcodeRegion? = nil, after: String = "", limit: Int = 200
    ) {
        self.functionGroup = functionGroup
        self.region = region
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [CardView] {
        try desk.mustTakePart()
        return try scope.publishedCandidates(
            notOf: desk.actor.members, functionGroup: functionGroup, region: region, after: after, limit: limit
        ).map(CardView.init)
    }
}
