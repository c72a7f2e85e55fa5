package import Domain
import Ledger
import Storage

/// A slot with the member that offers it.
package struct SlotView: Hashable, Sendable {
    package let slot: Slot
    package let memberCode: String
    package let memberName: String
}

extension ReadScope {
    func view(of slot: Slot) throws -> SlotView {
        let member = try member(slot.member)
        return SlotView(slot: slot, memberCode: member?.code ?? "", memberName: member?.name ?? "")
    }

    /// A slot that the desk's actor may change; `notFound` for one that is not shown, `notYourMember` for another's.
    func ownSlot(_ id: SlotId, at desk: Desk) throws -> Slot {
        guard let slot = try slot(id), slot.state.isShown || desk.actor.actsFor(slot.member) else {
            throw Refusal(.notFound)
        }
        try desk.mustActFor(slot.member)
        return slot
    }
}

extension WriteScope {
    /// Writes a changed slot; refused when somebody else changed it in the meantime.
    ///
    /// - Returns: the slot as it now stands.
    @discardableResult
    func save(_ slot: Slot) throws -> Slot {
        guard try update(slot) else { throw Refusal(.revisionStale) }
        var saved = slot
        saved.revision += 1
        return saved
    }
}

extension Desk {
    /// Refuses a last day that is past already.
    func mustLieAhead(_ day: CalendarDay, at field: String) throws(Refusal) {
        guard day >= today else { throw Refusal(.dayInPast, at: field) }
    }
}
