import GRDB
import Ledger

/// Stored as TEXT, in lower case.
extension Identifier: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { description.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        guard case .string(let text) = value.storage else { return nil }
        return Self(text)
    }
}
