import GRDB
import GRDBSQLite

/// A connection lent to one closure: unusable after an error of the database, and after the closure ended.
///
/// It is the only way from a scope to SQLite, so no error can be overlooked by swallowing it.
final class ScopedConnection {
    private enum State {
        case open(Database)
        case failed(StoreError)
        case ended
    }

    private var state: State
    private let shelf: StatementShelf?
    /// Whether a statement was run that can change something, whatever became of it.
    private(set) var hasWritten = false

    /// - Parameter shelf: the statements of that connection, where it keeps any.
    init(_ database: Database, shelf: StatementShelf? = nil) {
        state = .open(database)
        self.shelf = shelf
    }

    /// The error of the database that made this connection unusable.
    var failure: StoreError? {
        guard case .failed(let failure) = state else { return nil }
        return failure
    }

    /// Makes every later use throw; a failure stays known.
    func end() {
        guard case .open = state else { return }
        state = .ended
    }

    /// Runs one statement and says how many rows it changed.
    func execute(_ sql: StaticString, _ arguments: StatementArguments = []) throws -> Int {
        try using(sql) { database, statement in
            note(statement, mayWrite: true)
            try statement.execute(arguments: arguments)
            return database.changesCount
        }
    }

    /// The rows of one statement, copied, so that a reader may ask the next query while it walks through them.
    func rows(
        _ sql: StaticString, _ arguments: StatementArguments, mayWrite: Bool, atMost: Int = .max
    ) throws -> [StoredRow] {
        try using(sql) { _, statement in
            note(statement, mayWrite: mayWrite)
            if atMost == 1 { return try Row.fetchOne(statement, arguments: arguments).map { [StoredRow($0)] } ?? [] }
            let rows = try Row.fetchAll(statement, arguments: arguments)
            let places = rows.count > 4 ? StoredRow.places(of: statement.columnNames) : nil
            return rows.map { StoredRow($0, places: places) }
        }
    }

    /// Runs one statement that is bound and read directly, for what is done so often that copying each value tells.
    ///
    /// - Returns: what `read` makes of the first row; nil when there is none.
    func first<Value>(
        _ sql: StaticString, mayWrite: Bool, bind: (inout Bindings) -> Void, read: (RawRow) throws -> Value
    ) throws -> Value? {
        try using(sql) { database, statement in
            note(statement, mayWrite: mayWrite)
            let handle = statement.sqliteStatement
            defer { sqlite3_reset(handle) }
            var bindings = Bindings(handle)
            bind(&bindings)
            precondition(bindings.count == sqlite3_bind_parameter_count(handle), "every parameter has its value")
            var code = bindings.code == SQLITE_OK ? sqlite3_step(handle) : bindings.code
            let value = code == SQLITE_ROW ? try read(RawRow(handle)) : nil
            while code == SQLITE_ROW { code = sqlite3_step(handle) }
            guard code == SQLITE_DONE else {
                let message = sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) }
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
            }
            return value
        }
    }

    /// Visits the rows of one query without keeping them.
    func forEachRow(_ sql: StaticString, _ arguments: StatementArguments, visit: (StoredRow) throws -> Void) throws {
        try using { database in
            let statement = try database.makeStatement(sql: sql.description)
            precondition(statement.isReadonly, "a query of a read scope changes nothing")
            let cursor = try Row.fetchCursor(statement, arguments: arguments)
            let places = StoredRow.places(of: statement.columnNames)
            while let row = try cursor.next() { try visit(StoredRow(row, places: places)) }
        }
    }

    /// Visits the rows of one query where SQLite keeps them.
    func forEachRawRow(_ sql: StaticString, _ arguments: StatementArguments, visit: (RawRow) throws -> Void) throws {
        try using { database in
            let statement = try database.makeStatement(sql: sql.description)
            precondition(statement.isReadonly, "a query of a read scope changes nothing")
            let cursor = try Row.fetchCursor(statement, arguments: arguments)
            while try cursor.next() != nil { try visit(RawRow(statement.sqliteStatement)) }
        }
    }

    private func note(_ statement: Statement, mayWrite: Bool) {
        guard !statement.isReadonly else { return }
        precondition(mayWrite, "a query of a read scope changes nothing")
        hasWritten = true
    }

    private func using<Value>(_ sql: StaticString, _ body: (Database, Statement) throws -> Value) throws -> Value {
        try using { database in
            guard let shelf else { return try body(database, database.cachedStatement(sql: sql.description)) }
            return try shelf.lend(sql, of: database) { try body(database, $0) }
        }
    }

    private func using<Value>(_ body: (Database) throws -> Value) throws -> Value {
        switch state {
        case .failed(let failure): throw failure
        case .ended: throw StoreError.scopeEnded
        case .open(let database):
            do {
                return try body(database)
            } catch let error as DatabaseError {
                let failure = StoreError(error)
                state = .failed(failure)
                throw failure
            }
        }
    }
}
