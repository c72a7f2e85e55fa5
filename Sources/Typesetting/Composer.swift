import Manuscript

/// Makes pieces of the blocks of a document: what stands where, but not yet on which page.
struct Composer {
    let setter: TextSetter
    let words: Words
    var pieces: [Piece] = []
    /// What the figures show, in words, in their order.
    var alternatives: [String] = []
    /// The white that the last block wants under it.
    var spaceAfter = 0.0
    /// Whether the next piece must stand on the page of the last one.
    var keepsNext = false
    var articleCount = 0
    /// The level of the heading that stands above, 0 under the title.
    var headingLevel = 0
    private var breaksPage = false
    private var lastTag = 0

    init(setter: TextSetter, words: Words) {
        self.setter = setter
        self.words = words
    }

    mutating func compose(_ document: PrintedDocument) throws(TypesettingRefusal) {
        composeHead(document)
        for block in document.blocks {
            try compose(block)
        }
    }

    mutating func compose(_ block: Block) throws(TypesettingRefusal) {
        switch block {
        case .heading(let heading): compose(heading)
        case .paragraph(let text): try composeParagraph(text)
        case .callout(let text): try composeCallout(text)
        case .article(let article): try compose(article)
        case .bullets(let items): try composeBullets(items)
        case .particulars(let particulars): try compose(particulars)
        case .table(let table): try compose(table)
        case .balanceChart(let chart): compose(chart)
        case .monthChart(let chart): compose(chart)
        case .hoursChart(let chart): compose(chart)
        case .signatures(let block): compose(block)
        case .note(let text): try composeNote(text)
        case .space(let size): spaceAfter = max(spaceAfter, 0) + size.points
        case .pageBreak: breaksPage = true
        case .together(let blocks): try composeTogether(blocks)
        }
    }

    /// Adds the pieces of one block: white above and under it, and the first piece kept with a heading before it.
    mutating func add(_ block: [Piece], before: Double, after: Double, keepsNext: Bool = false) {
        guard var first = block.first else { return }
        first.spaceBefore = max(before, spaceAfter)
        if breaksPage {
            first.breakBefore = .forced
        } else if self.keepsNext {
            first.breakBefore = .forbidden
        }
        pieces.append(first)
        pieces += block.dropFirst()
        spaceAfter = after
        breaksPage = false
        self.keepsNext = keepsNext
    }

    /// Hands over what was composed, so that nothing but the pages keeps it.
    mutating func takePieces() -> [Piece] {
        defer { pieces = [] }
        return pieces
    }

    /// A structure element of its own.
    mutating func tag(_ tag: StructureTag) -> TagNode {
        lastTag += 1
        return TagNode(id: lastTag, tag: tag)
    }

    private mutating func composeTogether(_ blocks: [Block]) throws(TypesettingRefusal) {
        let start = pieces.count
        for block in blocks {
            try compose(block)
        }
        let group = pieces[start...]
        guard group.reduce(0, { $0 + $1.spaceBefore + $1.height }) <= Sheet.bodyHeight else { return }
        for index in group.indices.dropFirst() where pieces[index].breakBefore == .allowed {
            pieces[index].breakBefore = .forbidden
        }
    }
}
