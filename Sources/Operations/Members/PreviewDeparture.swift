import Domain
package import Ledger
package import Storage

/// What would happen if a member left, or merged into a successor. Coordinators only.
package struct PreviewDeparture: Inquiry {
    package let id: MemberId
    package let successor: MemberId?

    /// - Parameter successor: the member that takes everything over; nil when it leaves.
    package init(id: MemberId, into successor: MemberId? = nil) {
        self.id = id
        self.successor = successor
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Departure {
        try desk.mustBeCoordinator()
        return try scope.departure(of: id, into: successor, at: desk)
    }
}
