/// A proposal as mails name it: by codes, and the slot by its title.
package struct ClaimMention: Hashable, Sendable {
    /// `V-0003`.
    package let code: String
    /// `K-0042`; members only read it.
    package let candidate: String
    /// `P-0007`.
    package let slot: String
    /// What the slot is called: `Planner`.
    package let slotTitle: String

    package init(code: String, candidate: String, slot: String, slotTitle: String) {
        self.code = code
        self.candidate = candidate
        self.slot = slot
        self.slotTitle = slotTitle
    }
}
