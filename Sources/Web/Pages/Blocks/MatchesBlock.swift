/// What fits a candidate or a slot, the best first, with why in words.
struct MatchesBlock: Sendable {
    struct Match: Sendable {
        let title: String
        let path: String
        let code: String
        let line: String?
        /// Why it fits, each in a few words.
        let fits: Fits?
        /// What one can do with it; nil when there is nothing.
        let button: ActionsBlock.Button?

        /// Nil when nothing fits, so that no empty list is printed.
        struct Fits: Sendable {
            let items: [Fit]

            init?(_ items: [Fit]) {
                guard !items.isEmpty else { return nil }
                self.items = items
            }
        }
    }

    struct Fit: Sendable {
        let text: String
        /// `ask` for what fits partly.
        let style: String?
        /// What the mark says, for who does not see it.
        let word: String?
    }

    let matches: [Match]
}

extension Block {
    static func matches(_ matches: [MatchesBlock.Match]) -> Block { .matches(MatchesBlock(matches: matches)) }
}
