/// Divides pieces over pages.
struct Paginator {
    private var pages: [[PlacedMarks]] = [[]]
    private var y = Sheet.top
    private var isPageEmpty = true

    /// A header higher than this is not repeated: it would leave no room for what it heads.
    private static let highestHeader = Sheet.bodyHeight / 3

    /// - Throws: `tooManyPages`.
    /// - Returns: What stands on each page, at least one.
    static func pages(of pieces: [Piece]) throws(TypesettingRefusal) -> [[PlacedMarks]] {
        var paginator = Paginator()
        for chunk in chunks(of: pieces) {
            try paginator.place(chunk)
        }
        return paginator.pages
    }

    /// The pieces that belong together, as the breaks forbidden between them say.
    private static func chunks(of pieces: [Piece]) -> [[Piece]] {
        var chunks: [[Piece]] = []
        for piece in pieces {
            if piece.breakBefore == .forbidden, !chunks.isEmpty {
                chunks[chunks.count - 1].append(piece)
            } else {
                chunks.append([piece])
            }
        }
        return chunks
    }

    private mutating func place(_ chunk: [Piece]) throws(TypesettingRefusal) {
        if chunk.first?.breakBefore == .forced, !isPageEmpty { try turnPage() }
        let height = chunk.reduce(0) { $0 + $1.spaceBefore + $1.height }
        if y + height > Sheet.bottom, !isPageEmpty {
            try turnPage()
        }
        // A chunk higher than a page is broken wherever it must.
        for piece in chunk {
            if y + piece.spaceBefore + piece.height > Sheet.bottom, !isPageEmpty { try turnPage() }
            put(piece)
        }
    }

    private mutating func put(_ piece: Piece) {
        if isPageEmpty {
            if let header = piece.header, header.height <= Self.highestHeader { put(header) }
        } else {
            y += piece.spaceBefore
        }
        pages[pages.count - 1].append(PlacedMarks(y: y, marks: piece.marks, outline: piece.outline))
        y += piece.height
        isPageEmpty = false
    }

    private mutating func put(_ header: RepeatedHeader) {
        let mark = Mark(path: [TagNode(id: 0, tag: .artifact)], draw: header.draw)
        pages[pages.count - 1].append(PlacedMarks(y: y, marks: [mark], outline: nil))
        y += header.height
    }

    private mutating func turnPage() throws(TypesettingRefusal) {
        guard pages.count < Typesetter.maximumPages else { throw .tooManyPages(limit: Typesetter.maximumPages) }
        pages.append([])
        y = Sheet.top
        isPageEmpty = true
    }
}
