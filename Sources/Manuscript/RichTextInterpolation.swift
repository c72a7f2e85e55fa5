/// Builds a `RichText` from a string literal with interpolations.
package struct RichTextInterpolation: StringInterpolationProtocol, Sendable {
    /// The runs so far.
    private(set) var runs: [Run] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
        runs.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
        append(literal, .plain)
    }

    /// A value without emphasis.
    package mutating func appendInterpolation(_ value: String) {
        append(value, .plain)
    }

    /// A count without emphasis, in plain digits.
    package mutating func appendInterpolation(_ value: Int) {
        append(String(value), .plain)
    }

    /// Rich text within rich text.
    package mutating func appendInterpolation(_ value: RichText) {
        runs += value.runs
    }

    /// A value in bold.
    package mutating func appendInterpolation(bold value: String) {
        append(value, .bold)
    }

    /// A value in italics.
    package mutating func appendInterpolation(italic value: String) {
        append(value, .italic)
    }

    /// The number of the article or clause that carries the label.
    package mutating func appendInterpolation(reference label: ArticleLabel) {
        runs.append(.reference(label))
    }

    private mutating func append(_ text: String, _ emphasis: Emphasis) {
        guard !text.isEmpty else { return }
        runs.append(.text(text, emphasis))
    }
}
