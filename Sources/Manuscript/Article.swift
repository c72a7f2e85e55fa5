/// A numbered article: `4  Duur` with the clauses 4.1, 4.2 and so on.
///
/// Articles count from 1 through the whole document, also across headings.
package struct Article: Sendable, Hashable {
    /// How other text refers to this article.
    package var label: ArticleLabel?
    package var heading: String
    package var clauses: [Clause]

    package init(label: ArticleLabel? = nil, heading: String, clauses: [Clause]) {
        self.label = label
        self.heading = heading
        self.clauses = clauses
    }
}
