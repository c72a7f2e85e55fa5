package import Ledger

/// A place that a member offers.
package struct Slot: Hashable, Sendable {
    package let id: SlotId
    /// `P-0007`.
    package let code: String
    package let member: MemberId
    package let state: SlotState
    package let offer: SlotOffer
    /// Places that an accepted, unended claim holds.
    package let takenPlaces: Int
    package let revision: Int

    package init(id: SlotId, code: String, member: MemberId, state: SlotState, offer: SlotOffer, takenPlaces: Int, revision: Int) {
        self.id = id
        self.code = code
        self.member = member
        self.state = state
        self.offer = offer
        self.takenPlaces = takenPlaces
        self.revision = revision
    }
}
