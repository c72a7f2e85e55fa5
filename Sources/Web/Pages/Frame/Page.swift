/// What one page shows inside its frame.
struct Page: Sendable {
    let head: PageHead
    let blocks: [Block]
    /// One column of 36rem: signing in, the candidate's pages, confirmations, problems.
    let isNarrow: Bool
    /// Whether what was refused stands among the blocks, so that no summary above the page says it once more.
    let tellsRefusals: Bool

    init(_ head: PageHead, narrow: Bool = false, tellsRefusals: Bool = false, _ blocks: [Block]) {
        self.head = head
        self.blocks = Self.levelled(blocks)
        self.tellsRefusals = tellsRefusals
        isNarrow = narrow
    }

    /// A list before the first heading has its own headings one level higher, so that none is skipped.
    private static func levelled(_ blocks: [Block]) -> [Block] {
        var blocks = blocks
        for (position, block) in blocks.enumerated() {
            switch block {
            case .rows(let rows):
                blocks[position] = .rows(rows.underTitle)
            case .heading, .panel, .tasks, .columns, .empty: return blocks
            case .text, .bullets, .note, .actions, .form, .answer, .filters, .table, .facts, .figures, .months, .events,
                .card, .balances, .tabs, .pager, .secret, .steps, .parties, .document, .matches, .clock, .hoursChart,
                .movements, .room:
                continue
            }
        }
        return blocks
    }

    /// Every field on the page, to which the summary of errors links.
    var fields: [FormField] { blocks.flatMap(\.fields) }
}
