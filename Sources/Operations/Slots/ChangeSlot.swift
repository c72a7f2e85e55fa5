package import Domain
import Ledger
package import Storage

/// Changes what an open or filled slot offers: its member, or a coordinator *namens* it; refused when somebody changed
/// it in the meantime. More places open a filled slot again; as many as are taken fill it.
package struct ChangeSlot: Command {
    package let id: SlotId
    package let revision: Int
    package let draft: SlotDraft

    package init(id: SlotId, revision: Int, draft: SlotDraft) {
        self.id = id
        self.revision = revision
        self.draft = draft
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> SlotId {
        var slot = try scope.reading.ownSlot(id, at: desk)
        guard slot.state.isShown else { throw Refusal(.slotStateWrong, ["state": slot.state.rawValue]) }
        slot.offer = try draft.offer()
        try desk.mustLieAhead(slot.offer.end, at: "/end")
        let places = max(1, slot.takenPlaces)...50
        if let refusal = Refusal.ifOutside(places, slot.offer.places, at: "/places") { throw refusal }
        slot.state = slot.takenPlaces < slot.offer.places ? .open : .filled
        slot.revision = revision
        try scope.save(slot)
        try scope.record(.slotChanged, .slot, id, at: desk, namens: slot.member)
        if slot.state == .filled { try scope.holdClaims(on: slot, at: desk) }
        return id
    }
}
