/// The largest file that a reader takes. Every limit is inclusive.
package struct SheetLimits: Sendable, Equatable {
    /// Bytes of the file as it came.
    package let bytes: Int
    /// Records under the header, those with a fault included.
    package let records: Int
    /// Columns of the header.
    package let columns: Int
    /// UTF-8 bytes of one cell.
    package let cellBytes: Int

    package init(bytes: Int, records: Int, columns: Int, cellBytes: Int) {
        precondition(bytes > 0)
        precondition(records > 0)
        precondition(columns > 0)
        precondition(cellBytes > 0)
        self.bytes = bytes
        self.records = records
        self.columns = columns
        self.cellBytes = cellBytes
    }

    /// 8 MiB, 20,000 records, 100 columns, 4,000 bytes a cell: some ten times what a large network imports at once.
    package static let standard = SheetLimits(bytes: 8 << 20, records: 20_000, columns: 100, cellBytes: 4_000)
}
