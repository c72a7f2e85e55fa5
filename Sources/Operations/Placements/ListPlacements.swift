import Domain
package import Storage

/// The placements in which one's own members bring or take, in the order of their codes; for a coordinator all, for a
/// candidate the own ones.
package struct ListPlacements: Inquiry {
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the code of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(after: String = "", limit: Int = 200) {
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [PlacementView] {
        guard case .candidate(let id) = desk.actor.authority else {
            return try scope.placements(of: desk.ownMembers, after: after, limit: limit).map {
                try scope.view(of: $0, at: desk)
            }
        }
        let own = try scope.placements(of: id).filter { $0.code > after }.prefix(limit)
        return try own.map { try scope.view(of: $0, at: desk) }
    }
}
