import GRDB

/// One row as SQLite gave it, from which values are read by column name; a value that does not fit its type throws.
struct StoredRow {
    private let row: Row

    init(_ row: Row) {
        self.row = row
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
        guard let value: DatabaseValue = row[column] else { throw StoreError.columnMissing(column) }
        return value
    }
}
