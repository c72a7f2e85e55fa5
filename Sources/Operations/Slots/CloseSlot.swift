package import Domain
import Ledger
package import Storage

/// Takes a slot back: its member, or a coordinator *namens* it. Proposals on it that are not accepted end; placements
/// on it go on.
package struct CloseSlot: Command {
    package let id: SlotId

    package init(id: SlotId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> SlotId {
        var slot = try scope.reading.ownSlot(id, at: desk)
        slot.state = try slot.state.after(.close)
        try scope.save(slot)
        try scope.record(.slotClosed, .slot, id, at: desk, namens: slot.member)
        try scope.declineClaims(on: slot, at: desk)
        return id
    }
}
