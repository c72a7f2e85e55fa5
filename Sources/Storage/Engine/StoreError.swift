package import Domain
import GRDB

/// What can go wrong with a file of ours. None of it is the sender's fault: people see "internal error" or a refusal.
package enum StoreError: Error, Hashable, Sendable {
    /// There is no file where one was expected.
    case fileMissing
    /// There is a file where a new one was to be made.
    case fileExists
    /// A folder or a file cannot be made, locked or removed; `code` is the errno.
    case systemCall(String, code: Int32)
    /// The file is not one that poortwacht made for this purpose.
    case wrongApplication(found: Int32)
    /// The file belongs to another network, or its identity is gone (nil).
    case wrongNetwork(expected: NetworkId, found: NetworkId?)
    /// A newer poortwacht changed the file; the names of its migrations.
    case unknownMigrations([String])
    /// SQLite would not wait for the disk: what `PRAGMA synchronous` answered instead of 2.
    case notDurable(synchronous: Int?)
    /// A column holds a value that its type refuses.
    case valueUnreadable(String)
    /// A query does not have the column that its reader asks for.
    case columnMissing(String)
    /// A scope was used after its closure.
    case scopeEnded
    /// The closure ended the transaction that it was lent.
    case transactionLost
    /// The store was closed before this could start.
    case closed
    /// SQLite refused: its extended result code and message, which hold no values of ours.
    case database(code: Int32, message: String)

    init(_ error: DatabaseError) {
        self = .database(code: error.extendedResultCode.rawValue, message: error.message ?? "")
    }

    /// Whether it may be gone at the next try: SQLite was busy, or short of memory, disk space or descriptors.
    var isPassing: Bool {
        switch self {
        case .database(let code, _): [5, 6, 7, 10, 13, 14].contains(code & 0xFF)
        case .systemCall: true
        case .fileMissing, .fileExists, .wrongApplication, .wrongNetwork, .unknownMigrations, .notDurable,
            .valueUnreadable, .columnMissing, .scopeEnded, .transactionLost, .closed:
            false
        }
    }

    /// This error, or the one of ours that stands for an error of GRDB.
    static func naming(_ error: any Error) -> any Error {
        if let error = error as? DatabaseError { StoreError(error) } else { error }
    }
}
