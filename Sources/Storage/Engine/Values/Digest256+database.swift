import GRDB
import Ledger

/// Stored as a BLOB of 32 bytes.
extension Digest256: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { Blob(bytes).databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        Blob.fromDatabaseValue(value).flatMap { Self(bytes: $0.bytes) }
    }
}
