/// Those who sign, each with a line for the signature.
struct PartiesBlock: Sendable {
    struct Party: Sendable {
        let name: String
        let role: String
        /// How it was signed; nil while the line is empty.
        let signature: String?
        let state: String

        var isDone: Bool { signature != nil }
    }

    /// A party as it is printed.
    struct Line: Sendable {
        let name: String
        let role: String
        let signature: String?
        let state: String
        let style: String?
    }

    let lines: [Line]

    init(_ parties: [Party]) {
        lines = parties.map {
            Line(
                name: $0.name, role: $0.role, signature: $0.signature, state: $0.state, style: $0.isDone ? "done" : nil)
        }
    }
}

extension Block {
    static func parties(_ parties: [PartiesBlock.Party]) -> Block { .parties(PartiesBlock(parties)) }
}
