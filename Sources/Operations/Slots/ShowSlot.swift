package import Domain
package import Storage

/// One slot: open or filled for everybody, candidates too; closed or expired for its member and coordinators.
package struct ShowSlot: Inquiry {
    package let id: SlotId

    package init(id: SlotId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> SlotView {
        guard let slot = try scope.slot(id), slot.state.isShown || desk.actor.actsFor(slot.member) else {
            throw Refusal(.notFound)
        }
        return try scope.view(of: slot)
    }
}
