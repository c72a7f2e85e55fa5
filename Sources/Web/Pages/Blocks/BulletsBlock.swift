/// A list of sentences.
struct BulletsBlock: Sendable {
    struct Item: Sendable {
        /// Stands before the text: to what the sentence is about.
        let link: PageLink?
        let text: String
    }

    let items: [Item]
}

extension Block {
    static func bullets(_ items: [String]) -> Block {
        .bullets(BulletsBlock(items: items.map { BulletsBlock.Item(link: nil, text: $0) }))
    }
}
