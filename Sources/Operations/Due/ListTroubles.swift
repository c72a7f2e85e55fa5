package import Domain
package import Storage

/// What comes by itself in this network and does not succeed at the moment, the oldest first. Coordinators only.
package struct ListTroubles: Inquiry {
    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Trouble] {
        try desk.mustBeCoordinator()
        return desk.equipment.troubles.all(in: desk.network.id)
    }
}
