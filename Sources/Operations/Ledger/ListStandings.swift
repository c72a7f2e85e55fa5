import Domain
package import Storage

/// How the members stand in halen en brengen, in the order of their codes: for everybody who takes part. Small members
/// other than one's own show as a band.
package struct ListStandings: Inquiry {
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the code of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(after: String = "", limit: Int = 200) {
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [MemberStanding] {
        try desk.mustTakePart()
        return try scope.members(after: after, limit: limit).map { try scope.standing(of: $0, at: desk) }
    }
}
