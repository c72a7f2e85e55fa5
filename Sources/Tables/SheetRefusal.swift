/// Why a file as a whole cannot be taken.
package enum SheetRefusal: Error, Sendable, Hashable {
    /// No row with a word in it.
    case empty
    /// More bytes than the limit.
    case tooManyBytes(limit: Int)
    /// More records than the limit.
    case tooManyRecords(limit: Int)
    /// More columns than the limit.
    case tooManyColumns(limit: Int)
    /// Not text in UTF-8 or Windows-1252: a workbook, a picture, UTF-16.
    case notText
    /// A control character, which no spreadsheet writes; the line counts from 1.
    case controlCharacter(line: Int)
    /// A header cell without a name between cells that have one; the column counts from 1.
    case unnamedColumn(column: Int)
    /// Two header cells with the same name, upper and lower case being the same.
    case duplicateColumn(name: String)

    /// The stable code of this refusal.
    package var code: String {
        switch self {
        case .empty: "sheet_empty"
        case .tooManyBytes: "sheet_too_many_bytes"
        case .tooManyRecords: "sheet_too_many_records"
        case .tooManyColumns: "sheet_too_many_columns"
        case .notText: "sheet_not_text"
        case .controlCharacter: "sheet_control_character"
        case .unnamedColumn: "sheet_unnamed_column"
        case .duplicateColumn: "sheet_duplicate_column"
        }
    }
}
