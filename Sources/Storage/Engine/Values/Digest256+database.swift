import GRDB
import Ledger

/// Stored as TEXT: 64 hexadecimal digits, so that a chain can be followed from the sqlite3 shell.
extension Digest256: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { description.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        guard case .string(let text) = value.storage else { return nil }
        return Self(text)
    }
}
