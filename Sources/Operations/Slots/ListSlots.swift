package import Domain
package import Storage

/// Slots in the order of their codes: the open ones of everybody, for everybody, candidates too; or one's own in every
/// state, for a coordinator all.
package struct ListSlots: Inquiry {
    package enum Choice: Hashable, Sendable {
        case open
        case own
    }

    package let choice: Choice
    package let filter: SlotFilter
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the code of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(_ choice: Choice = .open, filter: SlotFilter = SlotFilter(), after: String = "", limit: Int = 200) {
        self.choice = choice
        self.filter = filter
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [SlotView] {
        let slots =
            switch choice {
            case .open: try scope.openSlots(filter, after: after, limit: limit)
            case .own: try ownSlots(at: desk, in: scope)
            }
        return try slots.map { try scope.view(of: $0) }
    }

    private func ownSlots(at desk: Desk, in scope: ReadScope) throws -> [Slot] {
        try desk.mustTakePart()
        return try scope.slots(of: desk.ownMembers, filter, after: after, limit: limit)
    }
}
