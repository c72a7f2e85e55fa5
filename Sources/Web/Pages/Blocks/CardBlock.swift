/// Candidates' cards. Only the first layer: no name, no deadline, no bringing employer.
struct CardBlock: Sendable {
    struct Card: Sendable {
        let title: String
        /// Nil for the candidate's own.
        let path: String?
        let code: String
        let tag: Tag?
        let skillsLabel: String
        let skills: Skills?
        let wishes: String?
        let facts: [FactsBlock.Fact]

        /// Nil when there are none, so that no empty list is printed.
        struct Skills: Sendable {
            let items: [String]

            init?(_ items: [String]) {
                guard !items.isEmpty else { return nil }
                self.items = items
            }
        }
    }

    let cards: [Card]
}
