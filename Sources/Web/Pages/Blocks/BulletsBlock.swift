/// A list of sentences.
struct BulletsBlock: Sendable {
    let items: [String]
}

extension Block {
    static func bullets(_ items: [String]) -> Block { .bullets(BulletsBlock(items: items)) }
}
