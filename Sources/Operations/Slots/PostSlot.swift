package import Domain
package import Ledger
package import Storage

/// Offers a place: the member itself, or a coordinator *namens* it.
package struct PostSlot: Command {
    package let member: MemberId
    package let draft: SlotDraft
    let isImported: Bool

    /// - Parameter isImported: whether the member had it before this network knew of it.
    package init(member: MemberId, draft: SlotDraft, isImported: Bool = false) {
        self.member = member
        self.draft = draft
        self.isImported = isImported
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> SlotId {
        try desk.mustActFor(member)
        guard let offering = try scope.reading.member(member) else { throw Refusal(.memberUnknown, at: "/member") }
        try offering.mustBeActive()
        let offer = try draft.offer()
        try desk.mustLieAhead(offer.end, at: "/end")
        let slot = Slot(
            id: desk.newId(), code: SpokenCode.slot(try scope.nextNumber(of: .slots)), member: member, state: .open,
            offer: offer, takenPlaces: 0, revision: 1
        )
        try scope.insert(slot)
        try scope.record(
            .slotPosted, .slot, slot.id, at: desk, namens: member, detail: isImported ? "imported" : "")
        return slot.id
    }
}
