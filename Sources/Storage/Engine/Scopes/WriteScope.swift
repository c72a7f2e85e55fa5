package import Domain
import GRDB

/// One transaction on one network's file, valid inside the closure that received it.
///
/// After an error of the database every further use throws, and what was written is taken back. The closure may run
/// again when the others in its commit fail or are refused, so it does nothing but read and write its scope.
package struct WriteScope {
    /// The network whose file this is; it was checked when the file was opened.
    package let networkId: NetworkId
    private let connection: ScopedConnection

    init(networkId: NetworkId, connection: ScopedConnection) {
        self.networkId = networkId
        self.connection = connection
    }

    /// The same transaction for queries, which see what it wrote so far.
    package var reading: ReadScope { ReadScope(networkId: networkId, connection: connection) }

    /// Runs one statement and says how many rows it inserted, changed or deleted.
    @discardableResult
    func execute(_ sql: StaticString, _ arguments: StatementArguments = []) throws -> Int {
        try connection.execute(sql, arguments)
    }

    /// Runs one statement with a RETURNING clause and gives its rows.
    func rows<Value>(
        _ sql: StaticString, _ arguments: StatementArguments = [], as value: (StoredRow) throws -> Value
    ) throws -> [Value] {
        try connection.rows(sql, arguments, mayWrite: true).map(value)
    }

    /// Runs one statement that is bound directly, for what is done very often.
    func executeRaw(_ sql: StaticString, bind: (inout Bindings) -> Void) throws {
        _ = try connection.first(sql, mayWrite: true, bind: bind) { _ in }
    }

    /// Runs one such statement with a RETURNING clause and gives what `value` makes of its first row.
    func rawRow<Value>(
        _ sql: StaticString, bind: (inout Bindings) -> Void, as value: (RawRow) throws -> Value
    ) throws -> Value? {
        try connection.first(sql, mayWrite: true, bind: bind, read: value)
    }
}

@available(*, unavailable, message: "A scope ends with its closure.")
extension WriteScope: Sendable {}
