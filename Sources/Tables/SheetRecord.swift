/// One record of a sheet, with a cell for each column.
package struct SheetRecord: Sendable, Equatable {
    /// The line on which the record starts, counting from 1 at the top of the file.
    package let line: Int
    /// The cells in the order of the columns.
    package let cells: [Cell]
    private let columns: SheetColumns

    init(_ row: ScannedRow, columns: SheetColumns) throws(RecordFault) {
        if let reason = Self.fault(of: row, columns: columns) { throw RecordFault(line: row.line, reason: reason) }
        line = row.line
        cells = row.cells.prefix(columns.names.count).enumerated().map { position, text in
            Cell(text: text, line: row.line, column: position + 1)
        }
        self.columns = columns
    }

    /// A wrong number of cells explains text after a quote, as in `=HYPERLINK("x";"y")`, so it is told first; a quote
    /// that is not closed explains a wrong number of cells.
    private static func fault(of row: ScannedRow, columns: SheetColumns) -> RecordFaultReason? {
        switch row.defect {
        case nil, .textAfterQuote: unevenness(of: row, columns: columns) ?? row.defect
        case .quoteNotClosed, .cellTooLong, .tooFewCells, .tooManyCells: row.defect
        }
    }

    private static func unevenness(of row: ScannedRow, columns: SheetColumns) -> RecordFaultReason? {
        let (found, expected) = (row.cells.count, columns.names.count)
        if found < expected { return .tooFewCells(found: found, expected: expected) }
        let surplus = row.cells.dropFirst(expected)
        let isEven = found <= columns.width && surplus.allSatisfy { $0.trimmed.isEmpty }
        return isEven ? nil : .tooManyCells(found: found, expected: expected)
    }

    /// The cell of a column, or nothing when the sheet has no such column.
    package subscript(name: String) -> Cell? {
        columns.position(of: name).map { cells[$0] }
    }
}
