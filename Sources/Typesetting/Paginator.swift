/// Divides pieces over pages.
struct Paginator {
    private var pages: [[PlacedMarks]] = [[]]
    private var y = Sheet.top
    private var isPageEmpty = true
    /// How much of the white between pieces is kept.
    private let tightness: Double

    /// A last page with less on it than this looks like a mistake.
    private static let leastOnLastPage = Sheet.bodyHeight * 0.16
    /// What is tried to make room for what would stand on it; closer than that looks cramped.
    private static let tightenings = [0.92, 0.84, 0.76]

    /// A header higher than this is not repeated: it would leave no room for what it heads.
    private static let highestHeader = Sheet.bodyHeight / 3

    private init(tightness: Double) {
        self.tightness = tightness
    }

    /// Pages of which the last one is not nearly empty, if a little less white between the pieces can help that.
    ///
    /// - Throws: `tooManyPages`.
    /// - Returns: What stands on each page, at least one.
    static func pages(of pieces: [Piece]) throws(TypesettingRefusal) -> [[PlacedMarks]] {
        let chunks = chunks(of: pieces)
        let loose = try placed(chunks, tightness: 1)
        guard loose.pages.count > 1, loose.usedOnLastPage < leastOnLastPage else { return loose.pages }
        for tightness in tightenings {
            let tight = try placed(chunks, tightness: tightness)
            if tight.pages.count < loose.pages.count || tight.usedOnLastPage >= leastOnLastPage { return tight.pages }
        }
        return loose.pages
    }

    private static func placed(_ chunks: [[Piece]], tightness: Double) throws(TypesettingRefusal) -> Paginator {
        var paginator = Paginator(tightness: tightness)
        for chunk in chunks {
            try paginator.place(chunk)
        }
        return paginator
    }

    private var usedOnLastPage: Double { y - Sheet.top }

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
        let height = chunk.reduce(0) { $0 + $1.spaceBefore * tightness + $1.height }
        if y + height > Sheet.bottom, !isPageEmpty {
            try turnPage()
        }
        // A chunk higher than a page is broken wherever it must.
        for piece in chunk {
            if y + piece.spaceBefore * tightness + piece.height > Sheet.bottom, !isPageEmpty { try turnPage() }
            put(piece)
        }
    }

    private mutating func put(_ piece: Piece) {
        if isPageEmpty {
            if let header = piece.header, header.height <= Self.highestHeader { put(header) }
        } else {
            y += piece.spaceBefore * tightness
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
