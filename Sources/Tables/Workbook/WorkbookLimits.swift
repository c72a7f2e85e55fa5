/// What a sheet can hold, as the file format has it (ECMA-376; Excel's specifications and limits).
package enum WorkbookLimits {
    package static let tables = 64
    /// The header row included.
    package static let rows = 1_048_576
    package static let columns = 16_384
    /// In UTF-16 units, as spreadsheets count.
    package static let textUnits = 32_767
    static let nameUnits = 31
    /// The largest whole number that a cell, which holds a floating-point number, keeps exactly.
    static let wholeNumber = 1 << 53
}
