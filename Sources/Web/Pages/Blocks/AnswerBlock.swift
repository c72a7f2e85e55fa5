/// Two answers of equal weight, for somebody who must be free to refuse.
struct AnswerBlock: Sendable {
    struct Choice: Sendable {
        let label: String
        let hidden: [HiddenField]
        /// Where its form is sent; nil for an answer that changes nothing.
        let action: String?
        /// Where an answer that changes nothing leads.
        let path: String?

        init(_ label: String, to action: String, hidden: [HiddenField] = []) {
            self.label = label
            self.hidden = hidden
            self.action = action
            path = nil
        }

        init(leaving link: PageLink) {
            label = link.label
            hidden = []
            action = nil
            path = link.path
        }
    }

    let choices: [Choice]
}

extension Block {
    static func answer(_ choices: AnswerBlock.Choice...) -> Block { .answer(AnswerBlock(choices: choices)) }
}
