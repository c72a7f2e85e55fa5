/// One cell: its text and where it stands. The parsers are in the extensions of this type.
package struct Cell: Sendable, Hashable {
    /// The text without surrounding space; line breaks inside are LF.
    package let text: String
    /// The line on which the record starts, counting from 1.
    package let line: Int
    /// The column, counting from 1.
    package let column: Int

    package init(text: String, line: Int, column: Int) {
        self.text = text.trimmed
        self.line = line
        self.column = column
    }

    /// Whether nothing was filled in.
    package var isEmpty: Bool { text.isEmpty }
}
