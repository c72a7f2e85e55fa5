package import Domain
package import Storage

/// The claims in which one's own members bring or take, in the order of their codes; for a coordinator all.
package struct ListClaims: Inquiry {
    package let state: ClaimState?
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - state: only those in this state; nil for all.
    ///   - after: the code of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(state: ClaimState? = nil, after: String = "", limit: Int = 200) {
        self.state = state
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [ClaimView] {
        try desk.mustTakePart()
        return try scope.claims(of: desk.ownMembers, state: state, after: after, limit: limit).map { claim in
            try scope.view(of: claim, at: desk)
        }
    }
}
