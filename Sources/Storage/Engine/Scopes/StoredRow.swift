import GRDB

/// One row as SQLite gave it, from which values are read by column name; a value that does not fit its type throws.
struct StoredRow {
    private let row: Row
    /// Where its columns are, when there are many rows like it: GRDB makes a lower-case copy of a name each time.
    private let places: [String: Int]?

    init(_ row: Row, places: [String: Int]? = nil) {
        self.row = row
        self.places = places
    }

    /// Where the columns of a statement are, the first of two with one name.
    static func places(of columns: [String]) -> [String: Int] {
        Dictionary(zip(columns, columns.indices)) { first, _ in first }
    }

    /// The value of a column that is never NULL.
    func value<Value: DatabaseValueConvertible>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
        guard let value = Value.fromDatabaseValue(try stored(column)) else { throw StoreError.valueUnreadable(column) }
        return value
    }

    /// The value of a column; nil for NULL.
    func optional<Value: DatabaseValueConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value? {
        try stored(column).isNull ? nil : value(column, as: type)
    }

    /// A value of a closed vocabulary, stored by its raw value.
    @_disfavoredOverload
    func value<Choice: RawRepresentable>(_ column: String, as type: Choice.Type = Choice.self) throws -> Choice
    where Choice.RawValue: DatabaseValueConvertible {
        guard let choice = Choice(rawValue: try value(column)) else { throw StoreError.valueUnreadable(column) }
        return choice
    }

    /// A value of a closed vocabulary, stored by its raw value; nil for NULL.
    @_disfavoredOverload
    func optional<Choice: RawRepresentable>(_ column: String, as type: Choice.Type = Choice.self) throws -> Choice?
    where Choice.RawValue: DatabaseValueConvertible {
        try stored(column).isNull ? nil : value(column, as: type)
    }

    /// The bytes of a BLOB column that is never NULL.
    func bytes(_ column: String) throws -> [UInt8] {
        try value(column, as: Blob.self).bytes
    }

    private func stored(_ column: String) throws -> DatabaseValue {
        if let place = places?[column] { return row[place] }
        guard let value: DatabaseValue = row[column] else { throw StoreError.columnMissing(column) }
        return value
    }
}
