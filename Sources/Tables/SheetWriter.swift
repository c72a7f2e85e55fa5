/// Writes rows as CSV in UTF-8 with CR LF after each row.
///
/// Text that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, CSV injection); typed values
/// never do.
package struct SheetWriter: Sendable {
    private static let quote: UInt8 = 0x22
    private static let lineBreak: [UInt8] = [0x0D, 0x0A]
    private let style: OutputStyle
    private let width: Int
    /// The file so far.
    package private(set) var bytes: [UInt8]

    /// Begins a file with its header row.
    package init(columns: [String], style: OutputStyle) {
        self.style = style
        width = columns.count
        bytes = style.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
        append(columns.map { .text($0) })
    }

    /// Adds a row, which has one cell for each column.
    package mutating func append(_ row: [OutputCell]) {
        precondition(row.count == width)
        for (position, cell) in row.enumerated() {
            if position > 0 { bytes.append(style.delimiter.rawValue) }
            bytes.append(contentsOf: quoted(cell.written(in: style)))
        }
        bytes.append(contentsOf: Self.lineBreak)
    }

    /// By bytes, because a quote followed by a combining mark is one `Character`.
    private func quoted(_ text: String) -> [UInt8] {
        let hasEdgeSpace = text.first?.isWhitespace == true || text.last?.isWhitespace == true
        guard hasEdgeSpace || text.utf8.contains(where: needsQuotes) else { return Array(text.utf8) }
        let doubled = text.utf8.flatMap { $0 == Self.quote ? [$0, $0] : [$0] }
        return [Self.quote] + doubled + [Self.quote]
    }

    private func needsQuotes(_ byte: UInt8) -> Bool {
        byte == style.delimiter.rawValue || byte == Self.quote || Self.lineBreak.contains(byte)
    }
}
