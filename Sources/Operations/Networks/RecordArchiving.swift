import Domain
import Ledger
import Storage

/// The last thing that a network writes.
struct RecordArchiving: Command {
    func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinator()
        try scope.record(.networkArchived, .network, desk.network.id, at: desk)
    }
}
