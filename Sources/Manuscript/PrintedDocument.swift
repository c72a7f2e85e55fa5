/// One printed document, complete: what stands on paper and nothing about how it is set.
///
/// The same value always gives the same PDF bytes, so everything that could differ (the instant, the language, the
/// words) is in it.
/// Page numbers are added by the typesetter, worded in `language`.
package struct PrintedDocument: Sendable, Hashable {
    /// The title at the head of the first page, in the outline and in the metadata.
    package var title: String
    /// A smaller line under the title.
    package var subtitle: String?
    /// The language of the text: decides hyphenation, decimal sign and the words the typesetter adds.
    package var language: PrintedLanguage
    /// When the document was made, as its metadata say; an argument, never the clock.
    package var createdAt: PrintedInstant
    /// What stands left of the page number on every page, for instance the contract number and a short hash.
    package var footer: String
    /// What its pages are called where they are counted.
    package var sheets: SheetName
    /// A warning in a box on the first page and as a running head on the others, for instance that a lawyer must still
    /// check the text.
    package var banner: String?
    /// The body, in reading order.
    package var blocks: [Block]

    package init(
        title: String,
        subtitle: String? = nil,
        language: PrintedLanguage,
        createdAt: PrintedInstant,
        footer: String,
        sheets: SheetName = .page,
        banner: String? = nil,
        blocks: [Block]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.createdAt = createdAt
        self.footer = footer
        self.sheets = sheets
        self.banner = banner
        self.blocks = blocks
    }
}
