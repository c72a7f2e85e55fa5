import GRDBSQLite

/// The row at which a statement stands, read where SQLite keeps it: for scans so long that copying each value tells.
struct RawRow {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    /// A column of whole numbers, by its place in the query.
    func integer(_ column: Int32) -> Int64 {
        sqlite3_column_int64(statement, column)
    }

    func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(statement, column) == SQLITE_NULL
    }

    /// The UTF-8 of a column of texts, valid until the next row; empty for NULL.
    func text(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(statement, column)
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// A value of a closed vocabulary from its raw value as a database hands it out.
    init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let value = Self.allCases.first(where: { utf8.elementsEqual($0.rawValue.utf8) }) else { return nil }
        self = value
    }
}
