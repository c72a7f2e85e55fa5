/// Two answers of equal weight, for somebody who must be free to refuse.
struct AnswerBlock: Sendable {
    struct Choice: Sendable {
        let action: String
        let label: String
        let hidden: [HiddenField]

        init(_ label: String, to action: String, hidden: [HiddenField] = []) {
            self.action = action
            self.label = label
            self.hidden = hidden
        }
    }

    let choices: [Choice]
}

extension Block {
    static func answer(_ choices: AnswerBlock.Choice...) -> Block { .answer(AnswerBlock(choices: choices)) }
}
