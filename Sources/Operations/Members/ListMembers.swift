package import Domain
package import Storage

/// The members of the network, in the order of their codes: for everybody who takes part.
package struct ListMembers: Inquiry {
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the code of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(after: String = "", limit: Int = 200) {
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Member] {
        try desk.mustTakePart()
        return try scope.members(after: after, limit: limit)
    }
}
