/// What happened in a week that matters to one user.
package struct DigestFigures: Hashable, Sendable {
    /// The codes of cards that are new and fit an own slot: `K-0042`.
    package let cards: [String]
    /// The slots that are new and fit an own candidate: `Planner (P-0007)`.
    package let slots: [String]
    /// How many things the reader's first page asks for.
    package let tasks: Int

    package init(cards: [String], slots: [String], tasks: Int) {
        self.cards = cards
        self.slots = slots
        self.tasks = tasks
    }

    /// Whether there is nothing to tell.
    package var isEmpty: Bool { cards.isEmpty && slots.isEmpty && tasks == 0 }
}
