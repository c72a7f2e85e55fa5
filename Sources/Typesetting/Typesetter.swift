import CPango
package import Manuscript

/// Turns printed documents into PDF bytes: A4, embedded fonts, tagged; the same tree always gives the same bytes.
///
/// One typesetter may serve several tasks at once; while one document is set, the tasks of the others are suspended.
package struct Typesetter: Sendable {
    /// The most pages of one document; beyond it something is wrong with its input.
    package static let maximumPages = 1_000

    /// Where Debian's `hyphen-nl` puts its dictionary.
    package static let debianHyphenationFolder = "/usr/share/hyphen"

    /// In bytes; about thirty pages.
    private static let longDocument = 1 << 20

    private let hyphenator: Hyphenator
    @PrintingHouse private static let fonts = FontMap()
    /// Looked at once, before anybody has a typesetter: that too is work for Pango, which is not at work twice at once.
    private static let fontCheck = Result { () throws(TypesettingRefusal) in
        try TextEngine(language: .dutch, fonts: FontMap()).checkFonts()
    }

    /// Checks that the fonts and the Dutch hyphenation dictionary are there: Pango replaces a missing font silently.
    ///
    /// - Parameter hyphenationFolder: The folder that holds `hyph_nl_NL.dic`.
    /// - Throws: `fontMissing` or `hyphenationMissing`.
    package init(hyphenationFolder: String = Typesetter.debianHyphenationFolder) throws(TypesettingRefusal) {
        try Self.fontCheck.get()
        hyphenator = try Hyphenator(path: hyphenationFolder + "/hyph_nl_NL.dic")
    }

    /// Typesets the document, one document at a time however many tasks ask for it.
    ///
    /// - Parameter document: let go of as soon as it is laid out, because of a long one each stage takes much memory.
    /// - Throws: `manuscript`, `tooManyPages` or `libraryFailed`.
    /// - Returns: The bytes of the PDF.
    package func pdf(of document: consuming PrintedDocument) async throws(TypesettingRefusal) -> [UInt8] {
        let cover = document.cover
        let sheets = try await draw(document)
        // Finishing a long document takes as much again, and often on another thread, which cannot use what this one's
        // allocator keeps.
        if sheets.bytes.count > Self.longDocument { Self.giveBackMemory() }
        return try Finisher(document: cover, alternatives: sheets.alternatives).finish(sheets.bytes)
    }

    /// Gives the system back what many or large documents took; for when the last one of some is made.
    ///
    /// Each takes its memory in small pieces, a long one some hundred MiB, on whatever thread finishes it. The
    /// allocator keeps the pages of what is free again, in an arena for each thread, for documents that may come in a
    /// month.
    package static func giveBackMemory() {
        malloc_trim(0)
    }

    @PrintingHouse
    private func draw(_ document: consuming PrintedDocument) throws(TypesettingRefusal) -> DrawnSheets {
        let numbers: ArticleNumbers
        do throws(ManuscriptRefusal) {
            numbers = try ArticleNumbers(of: document.blocks)
        } catch {
            throw .manuscript(error)
        }
        let setter = TextSetter(
            engine: TextEngine(language: document.language, fonts: Self.fonts),
            hyphenator: document.language == .dutch ? hyphenator : nil,
            numbers: numbers
        )
        var composer = Composer(setter: setter, words: Words(document.language))
        try composer.compose(document)
        document = document.cover
        let pages = try Paginator.pages(of: composer.takePieces())
        let bytes = try Press(document: document, setter: setter, words: composer.words).print(pages)
        return DrawnSheets(bytes: bytes, alternatives: composer.alternatives)
    }
}

extension PrintedDocument {
    /// The document without its body.
    fileprivate var cover: PrintedDocument {
        var cover = self
        cover.blocks = []
        return cover
    }
}
