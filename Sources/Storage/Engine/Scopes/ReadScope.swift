package import Domain
import GRDB

/// One consistent view of one network's file, valid inside the closure that received it.
///
/// Queries are extensions of this type: `extension ReadScope { package func member(_ id: MemberId) throws -> Member?
/// }`.
package struct ReadScope {
    /// The network whose file this is; it was checked when the file was opened.
    package let networkId: NetworkId
    private let connection: ScopedConnection

    init(networkId: NetworkId, connection: ScopedConnection) {
        self.networkId = networkId
        self.connection = connection
    }

    /// Every row of a query, in its order. The caller bounds their number with LIMIT.
    func rows<Value>(
        _ sql: StaticString, _ arguments: StatementArguments = [], as value: (StoredRow) throws -> Value
    ) throws -> [Value] {
        try connection.rows(sql, arguments, mayWrite: false).map(value)
    }

    /// The first row of a query; nil when it has none.
    func row<Value>(
        _ sql: StaticString, _ arguments: StatementArguments = [], as value: (StoredRow) throws -> Value
    ) throws -> Value? {
        try connection.rows(sql, arguments, mayWrite: false, atMost: 1).first.map(value)
    }

    /// Whether a query has any row.
    func exists(_ sql: StaticString, _ arguments: StatementArguments = []) throws -> Bool {
        try !connection.rows(sql, arguments, mayWrite: false, atMost: 1).isEmpty
    }

    /// The first row of a query that is bound and read directly, for what is asked very often; nil when it has none.
    func rawRow<Value>(
        _ sql: StaticString, bind: (inout Bindings) -> Void, as value: (RawRow) throws -> Value
    ) throws -> Value? {
        try connection.first(sql, mayWrite: false, bind: bind, read: value)
    }

    /// Visits rows one by one without keeping them, for what may be longer than memory. `visit` asks no queries itself.
    func forEachRow(
        _ sql: StaticString, _ arguments: StatementArguments = [], visit: (StoredRow) throws -> Void
    ) throws {
        try connection.forEachRow(sql, arguments, visit: visit)
    }

    /// Visits rows where SQLite keeps them, for what is so long that copying each value tells.
    func forEachRawRow(
        _ sql: StaticString, _ arguments: StatementArguments = [], visit: (RawRow) throws -> Void
    ) throws {
        try connection.forEachRawRow(sql, arguments, visit: visit)
    }
}

@available(*, unavailable, message: "A scope ends with its closure.")
extension ReadScope: Sendable {}
