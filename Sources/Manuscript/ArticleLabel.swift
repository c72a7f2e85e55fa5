/// The name by which the text of a document refers to one of its articles or clauses; it is not printed.
package struct ArticleLabel: Sendable, Hashable, ExpressibleByStringLiteral {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package init(stringLiteral value: String) {
        self.init(value)
    }
}
