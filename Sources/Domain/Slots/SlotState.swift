/// Where a slot stands (design.md, 5).
package enum SlotState: String, CaseIterable, Sendable {
    case open
    case filled
    case closed
    case expired

    package enum Event: Sendable {
        /// An accepted claim takes a place; `left` places remain.
        case placeTaken(left: Int)
        case placeFreed
        case close
        case expire
        case renew
    }

    package func after(_ event: Event) throws(Refusal) -> SlotState {
        switch (self, event) {
        case (.open, .placeTaken(let left)): left > 0 ? .open : .filled
        case (.filled, .placeFreed), (.open, .placeFreed): .open
        case (.closed, .placeFreed): .closed
        case (.expired, .placeFreed): .expired
        case (.open, .close), (.filled, .close), (.expired, .close): .closed
        case (.open, .expire): .expired
        case (.expired, .renew), (.open, .renew): .open
        case (.filled, .placeTaken): throw Refusal(.slotFull)
        default: throw Refusal(.slotStateWrong, ["state": rawValue])
        }
    }

    /// Whether everybody sees the slot.
    package var isShown: Bool { self == .open || self == .filled }
}
