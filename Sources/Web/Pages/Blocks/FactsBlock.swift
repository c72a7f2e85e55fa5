/// Names with their values.
struct FactsBlock: Sendable {
    struct Fact: Sendable {
        let name: String
        let value: String
        let path: String?
        let isCode: Bool

        init(_ name: String, _ value: String, to path: String? = nil, code: Bool = false) {
            self.name = name
            self.value = value
            self.path = path
            isCode = code
        }
    }

    let facts: [Fact]
}

extension Block {
    static func facts(_ facts: [FactsBlock.Fact]) -> Block { .facts(FactsBlock(facts: facts)) }
}
