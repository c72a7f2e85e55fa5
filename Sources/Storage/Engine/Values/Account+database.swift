import GRDB
import Ledger

/// Stored as TEXT: `network`, or the member's identifier.
extension Account: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { description.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        guard case .string(let text) = value.storage else { return nil }
        return Self(text)
    }
}
