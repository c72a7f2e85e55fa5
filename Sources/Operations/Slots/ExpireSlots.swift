package import Domain
import Ledger
package import Storage

/// Takes open slots off the list whose last day is past. Done by the scheduler.
package struct ExpireSlots: Command {
    package init() {}

    /// - Returns: the slots that expired.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> [SlotId] {
        try desk.mustBeCoordinator()
        return try scope.reading.openSlots(endedBefore: desk.today).map { slot in
            var expired = slot
            expired.state = try slot.state.after(.expire)
            try scope.save(expired)
            try scope.record(.slotExpired, .slot, slot.id, at: desk)
            return slot.id
        }
    }
}
