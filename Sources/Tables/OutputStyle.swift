/// How a CSV file is to be written.
package struct OutputStyle: Sendable, Hashable {
    /// What stands between two cells.
    package let delimiter: Delimiter
    /// Whether the file opens with a UTF-8 byte-order mark, without which Excel takes it for Windows-1252.
    package let hasByteOrderMark: Bool
    /// Whether numbers have a decimal comma and dates are d-m-yyyy, rather than a point and yyyy-mm-dd.
    package let isDutch: Bool

    package init(delimiter: Delimiter, hasByteOrderMark: Bool, isDutch: Bool) {
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
        self.isDutch = isDutch
    }

    /// What a Dutch Excel opens by a double click: `;`, byte-order mark, decimal comma, d-m-yyyy.
    package static let dutchSpreadsheet = OutputStyle(delimiter: .semicolon, hasByteOrderMark: true, isDutch: true)
    /// What an English Excel opens by a double click: `,`, byte-order mark, decimal point, yyyy-mm-dd.
    package static let englishSpreadsheet = OutputStyle(delimiter: .comma, hasByteOrderMark: true, isDutch: false)
    /// What programs expect: `,`, no mark, decimal point, ISO dates (RFC 4180).
    package static let plain = OutputStyle(delimiter: .comma, hasByteOrderMark: false, isDutch: false)
}
