/// A piece of text within a line.
package enum Run: Sendable, Hashable {
    /// Words; a line feed in them breaks the line.
    case text(String, Emphasis)
    /// The number of an article or clause, such as `4` or `4.2`; the word "artikel" is the writer's.
    case reference(ArticleLabel)
}
