import Domain
import Ledger
package import Storage

/// The placements whose last day passed and of which nobody said how they ended, the longest waiting first: of one's
/// own members, for a coordinator all.
package struct OutcomesAwaited: Inquiry {
    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [PlacementView] {
        try desk.mustTakePart()
        return try scope.placementsAwaitingOutcome(on: desk.today).filter { placement in
            try desk.actor.actsFor(placement.taking) || desk.actor.actsFor(scope.ownMember(of: placement))
        }.map { try scope.view(of: $0, at: desk) }
    }
}
