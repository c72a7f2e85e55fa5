import GRDB
import Ledger

/// Stored as TEXT: `2026-10-31`, which sorts by time.
extension CalendarDay: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { description.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        guard case .string(let text) = value.storage else { return nil }
        return Self(text)
    }
}
