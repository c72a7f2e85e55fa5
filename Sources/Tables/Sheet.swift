/// A sheet of text cells under a header row, read from a CSV file as spreadsheets write it.
///
/// The sheet keeps the whole records and, beside them, the faults of the records that are uneven: an importer can show
/// every fault at once with its line. Records stand in the order of the file.
package struct Sheet: Sendable, Equatable {
    /// How the file was written.
    package let dialect: Dialect
    /// The columns of the header row.
    package let columns: SheetColumns
    /// The records that have one cell for each column.
    package let records: [SheetRecord]
    /// The records that could not be taken, in the order of the file.
    package let faults: [RecordFault]
}
