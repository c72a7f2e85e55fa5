import GRDB
import Ledger

/// Stored as INTEGER: milliseconds since 1970 in UTC.
extension Instant: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { milliseconds.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        guard case .int64(let milliseconds) = value.storage else { return nil }
        return Self(milliseconds: milliseconds)
    }
}
