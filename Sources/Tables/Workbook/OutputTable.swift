/// A table on its way out: the same rows as a CSV file or as a sheet of a workbook.
package struct OutputTable: Sendable, Hashable {
    /// The sheet's name in a workbook: 1-31 characters, none of `[]:*?/\` and no apostrophe at either end.
    package let name: String
    /// The header row.
    package let columns: [String]
    package private(set) var rows: [[OutputCell]] = []

    package init(name: String, columns: [String]) {
        self.name = name
        self.columns = columns
    }

    /// Adds a row, which has one cell for each column.
    package mutating func append(_ row: [OutputCell]) {
        precondition(row.count == columns.count)
        rows.append(row)
    }

    /// The table as a CSV file.
    package func csv(_ style: OutputStyle) -> [UInt8] {
        var writer = SheetWriter(columns: columns, style: style)
        for row in rows { writer.append(row) }
        return writer.bytes
    }
}
