/// Those who sign, each with a line for the signature.
struct PartiesBlock: Sendable {
    struct Party: Sendable {
        let name: String
        let role: String
        /// Who or how it was signed; nil while the line is empty.
        let signature: String?
        let state: String
        /// What can be done about it.
        let buttons: [ActionsBlock.Button]

        init(
            name: String, role: String, signature: String?, state: String, buttons: [ActionsBlock.Button] = []
        ) {
            self.name = name
            self.role = role
            self.signature = signature
            self.state = state
            self.buttons = buttons
        }

        var isDone: Bool { signature != nil }
    }

    /// A party as it is printed.
    struct Line: Sendable {
        let name: String
        let role: String
        let signature: String?
        let state: String
        let style: String?
        let actions: ActionsBlock?
    }

    let lines: [Line]

    init(_ parties: [Party]) {
        lines = parties.map {
            Line(
                name: $0.name, role: $0.role, signature: $0.signature, state: $0.state,
                style: $0.isDone ? "done" : nil,
                actions: $0.buttons.isEmpty ? nil : ActionsBlock(buttons: $0.buttons)
            )
        }
    }
}

extension Block {
    static func parties(_ parties: [PartiesBlock.Party]) -> Block { .parties(PartiesBlock(parties)) }
}
