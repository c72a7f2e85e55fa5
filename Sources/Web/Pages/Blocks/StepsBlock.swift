/// How far a proposal or a contract is, step by step.
struct StepsBlock: Sendable {
    enum State: Sendable {
        case done
        case current
        /// It ended here.
        case stopped
        case ahead
    }

    struct Step: Sendable {
        let name: String
        /// A line below the name: by whom, since when, on whom it waits.
        let note: String?
        let style: String?
        let isCurrent: Bool
        /// What the picture says, for who does not see it: `gedaan`.
        let word: String?

        init(_ name: String, _ state: State, note: String? = nil, word: String? = nil) {
            self.name = name
            self.note = note
            self.word = word
            isCurrent = state == .current
            style =
                switch state {
                case .done: "done"
                case .stopped: "stopped"
                case .current, .ahead: nil
                }
        }
    }

    let steps: [Step]
}

extension Block {
    static func steps(_ steps: [StepsBlock.Step]) -> Block { .steps(StepsBlock(steps: steps)) }
}
