/// Why a workbook cannot be made. Rows and columns count from 1, the header row being row 1.
package enum WorkbookFault: Error, Sendable, Hashable {
    /// No table, or more than the limit.
    case tableCount(limit: Int)
    /// A name that a sheet cannot have, or has twice.
    case unusableName(String)
    /// More rows than a sheet can hold.
    case tooManyRows(table: String, limit: Int)
    /// More columns than a sheet can hold.
    case tooManyColumns(table: String, limit: Int)
    /// A text that is longer than a cell can hold.
    case textTooLong(table: String, row: Int, column: Int, limit: Int)
    /// A number that a spreadsheet would round.
    case numberTooLarge(table: String, row: Int, column: Int)
    /// The temporary file could not be made or read.
    case temporaryFile(errno: Int32)
    /// What libxlsxwriter refused, by its own number.
    case library(code: UInt32)

    /// The stable code of this fault.
    package var code: String {
        switch self {
        case .tableCount: "workbook_table_count"
        case .unusableName: "workbook_unusable_name"
        case .tooManyRows: "workbook_too_many_rows"
        case .tooManyColumns: "workbook_too_many_columns"
        case .textTooLong: "workbook_text_too_long"
        case .numberTooLarge: "workbook_number_too_large"
        case .temporaryFile: "workbook_temporary_file"
        case .library: "workbook_library"
        }
    }
}
