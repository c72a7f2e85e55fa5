/// How a CSV file was written, as found out by reading it.
package struct Dialect: Sendable, Hashable {
    /// The encoding of its text.
    package let encoding: TextEncoding
    /// What stands between two cells.
    package let delimiter: Delimiter

    package init(encoding: TextEncoding, delimiter: Delimiter) {
        self.encoding = encoding
        self.delimiter = delimiter
    }
}
