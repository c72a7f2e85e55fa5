/// What one page shows inside its frame.
struct Page: Sendable {
    let head: PageHead
    let blocks: [Block]
    /// One column of 36rem: signing in, the candidate's pages, confirmations, problems.
    let isNarrow: Bool

    init(_ head: PageHead, narrow: Bool = false, _ blocks: [Block]) {
        self.head = head
        self.blocks = blocks
        isNarrow = narrow
    }

    /// Every field on the page, to which the summary of errors links.
    var fields: [FormField] { blocks.flatMap(\.fields) }
}
