package import Domain
package import Ledger
package import Storage

/// One placement with its extensions and reported hours: for both members, coordinators and the candidate in person.
package struct ShowPlacement: Inquiry {
    package struct Answer: Sendable {
        package let placement: PlacementView
        package let extensions: [PlacementExtension]
        /// The latest report of each month, by month.
        package let hours: [HoursReport]
    }

    package let id: PlacementId

    package init(id: PlacementId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        let placement = try scope.knownPlacement(id, at: desk)
        return Answer(
            placement: try scope.view(of: placement, at: desk), extensions: try scope.extensions(of: id),
            hours: try scope.hoursReports(of: id)
        )
    }
}
