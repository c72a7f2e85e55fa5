/// What makes a record uneven or unreadable. Columns count from 1.
package enum RecordFaultReason: Sendable, Hashable {
    /// Fewer cells than the header has: often a line break in a cell that was not quoted.
    case tooFewCells(found: Int, expected: Int)
    /// More cells than the header has: often a delimiter in a cell that was not quoted.
    case tooManyCells(found: Int, expected: Int)
    /// A cell of more UTF-8 bytes than the limit.
    case cellTooLong(column: Int, limit: Int)
    /// Something other than a delimiter or a line break follows a closing quote.
    case textAfterQuote(column: Int)
    /// A quote that is opened and not closed before the file ends.
    case quoteNotClosed(column: Int)

    /// The stable code of this reason.
    package var code: String {
        switch self {
        case .tooFewCells: "record_too_few_cells"
        case .tooManyCells: "record_too_many_cells"
        case .cellTooLong: "record_cell_too_long"
        case .textAfterQuote: "record_text_after_quote"
        case .quoteNotClosed: "record_quote_not_closed"
        }
    }
}
