/// A numbered clause of an article, with lettered items (a, b, c) under it when it has any.
package struct Clause: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// How other text refers to this clause.
    package var label: ArticleLabel?
    package var text: RichText
    package var items: [RichText]

    package init(label: ArticleLabel? = nil, _ text: RichText, items: [RichText] = []) {
        self.label = label
        self.text = text
        self.items = items
    }

    package init(stringLiteral value: String) {
        self.init(RichText(value))
    }

    package init(stringInterpolation: RichTextInterpolation) {
        self.init(RichText(stringInterpolation: stringInterpolation))
    }
}
