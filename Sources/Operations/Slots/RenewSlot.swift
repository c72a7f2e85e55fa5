package import Domain
package import Ledger
package import Storage

/// Gives an open or expired slot a later last day: its member, or a coordinator *namens* it.
package struct RenewSlot: Command {
    package let id: SlotId
    package let end: CalendarDay

    package init(id: SlotId, end: CalendarDay) {
        self.id = id
        self.end = end
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> SlotId {
        var slot = try scope.reading.ownSlot(id, at: desk)
        slot.state = try slot.state.after(.renew)
        slot.offer.end = end
        if let refusals = Refusals(slot.offer.faults) { throw refusals }
        try desk.mustLieAhead(end, at: "/end")
        try scope.save(slot)
        try scope.record(.slotRenewed, .slot, id, at: desk, namens: slot.member)
        return id
    }
}
