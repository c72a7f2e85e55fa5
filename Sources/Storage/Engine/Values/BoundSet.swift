import GRDB

/// Several identifiers or accounts as one bound argument: a JSON array, for `IN (SELECT value FROM json_each(?))`.
struct BoundSet<Value: Hashable & Comparable & CustomStringConvertible>: DatabaseValueConvertible {
    private let text: String

    init(_ values: Set<Value>) {
        text = "[" + values.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }

    var databaseValue: DatabaseValue { text.databaseValue }

    /// An argument only; it is never stored.
    static func fromDatabaseValue(_ value: DatabaseValue) -> BoundSet? { nil }
}
