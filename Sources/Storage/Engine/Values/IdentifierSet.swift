import GRDB
import Ledger

/// Several identifiers as one bound argument: a JSON array, for `IN (SELECT value FROM json_each(?))`.
struct IdentifierSet<Subject>: DatabaseValueConvertible {
    private let text: String

    init(_ ids: Set<Identifier<Subject>>) {
        text = "[" + ids.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }

    var databaseValue: DatabaseValue { text.databaseValue }

    /// An argument only; it is never stored.
    static func fromDatabaseValue(_ value: DatabaseValue) -> IdentifierSet? { nil }
}
