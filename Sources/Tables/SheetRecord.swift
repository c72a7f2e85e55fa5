/// One record of a sheet, with a cell for each column.
package struct SheetRecord: Sendable, Equatable {
    /// The line on which the record starts, counting from 1 at the top of the file.
    package let line: Int
    /// The cells in the order of the columns.
    package let cells: [Cell]
    private let columns: SheetColumns

    init(_ row: ScannedRow, columns: SheetColumns) throws(RecordFault) {
        if let defect = row.defect { throw RecordFault(line: row.line, reason: defect) }
        let (found, expected) = (row.cells.count, columns.names.count)
        guard found >= expected else {
            throw RecordFault(line: row.line, reason: .tooFewCells(found: found, expected: expected))
        }
        let surplus = row.cells.dropFirst(expected)
        guard found <= columns.width, surplus.allSatisfy({ $0.trimmed.isEmpty }) else {
            throw RecordFault(line: row.line, reason: .tooManyCells(found: found, expected: expected))
        }
        line = row.line
        cells = row.cells.prefix(expected).enumerated().map { position, text in
            Cell(text: text, line: row.line, column: position + 1)
        }
        self.columns = columns
    }

    /// The cell of a column, or nothing when the sheet has no such column.
    package subscript(name: String) -> Cell? {
        columns.position(of: name).map { cells[$0] }
    }
}
