/// A table whose header repeats on each page and whose rows are never split over pages.
package struct PrintedTable: Sendable, Hashable {
    /// The most columns that can still be read on A4.
    package static let maximumColumns = 12

    /// Printed above the table.
    package let caption: String?
    package let columns: [TableColumn]
    /// The cells, row by row; every row has one cell for each column.
    package let rows: [[RichText]]
    /// The last row, set apart; one cell for each column.
    package let total: [RichText]?

    /// - Precondition: 1...12 columns, and in every row and in the total as many cells as there are columns.
    package init(caption: String? = nil, columns: [TableColumn], rows: [[RichText]], total: [RichText]? = nil) {
        precondition((1...Self.maximumColumns).contains(columns.count), "a table has 1 to 12 columns")
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for each column")
        precondition((total?.count ?? columns.count) == columns.count, "the total has a cell for each column")
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.total = total
    }
}
