/// Text in runs, each with its emphasis, or a reference to an article.
///
/// Write it as a string: `"Zie artikel \(reference: term); \(bold: name) werkt \(hours) uur."`
package struct RichText: Sendable, Hashable, ExpressibleByStringInterpolation {
    package var runs: [Run]

    package init(runs: [Run]) {
        self.runs = runs
    }

    /// Text without emphasis.
    package init(_ text: String) {
        self.init(runs: [.text(text, .plain)])
    }

    package init(stringLiteral value: String) {
        self.init(value)
    }

    package init(stringInterpolation: RichTextInterpolation) {
        self.init(runs: stringInterpolation.runs)
    }

    /// All of it in bold.
    package static func bold(_ text: String) -> RichText {
        RichText(runs: [.text(text, .bold)])
    }

    /// All of it in italics.
    package static func italic(_ text: String) -> RichText {
        RichText(runs: [.text(text, .italic)])
    }

    /// One text after the other.
    package static func + (left: RichText, right: RichText) -> RichText {
        RichText(runs: left.runs + right.runs)
    }
}
