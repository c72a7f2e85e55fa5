package import Ledger

/// A place that a member offers.
package struct Slot: Hashable, Sendable {
    package let id: SlotId
    /// `P-0007`.
    package let code: String
    package let member: MemberId
    package var state: SlotState
    package var offer: SlotOffer
    /// Places that an accepted, unended claim holds.
    package var takenPlaces: Int
    package var revision: Int

    package init(
        id: SlotId, code: String, member: MemberId, state: SlotState, offer: SlotOffer, takenPlaces: Int, revision: Int
    ) {
        self.id = id
        self.code = code
        self.member = member
        self.state = state
        self.offer = offer
        self.takenPlaces = takenPlaces
        self.revision = revision
    }
}
