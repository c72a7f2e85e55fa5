import Manuscript

/// A reference to another article, or to one of its paragraphs: `hours` or `hours.6`.
struct ClauseReference: Hashable, Sendable {
    let label: String
    /// As its file numbers it; the document may number it otherwise.
    let paragraph: Int?

    var text: String { paragraph.map { "\(label).\($0)" } ?? label }

    var articleLabel: ArticleLabel { ArticleLabel(text) }
}
