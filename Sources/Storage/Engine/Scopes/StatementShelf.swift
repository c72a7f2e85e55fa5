import GRDB

/// The prepared statements of one connection, found by where the program keeps their text: each is compiled once, and
/// looking it up neither reads nor copies that text.
///
/// It belongs to the thread of its connection and is emptied before that closes.
final class StatementShelf {
    private var statements: [UnsafePointer<UInt8>: Statement] = [:]

    /// Lends the statement with that text. One that fails is not used again: it would repeat its error.
    ///
    /// Texts are literals, so there are at most as many statements as the program writes.
    func lend<Value>(_ sql: StaticString, of database: Database, to body: (Statement) throws -> Value) throws -> Value {
        let statement = try statements[sql.utf8Start] ?? prepare(sql, on: database)
        do {
            return try body(statement)
        } catch let error as DatabaseError {
            statements[sql.utf8Start] = nil
            throw error
        }
    }

    /// Runs a statement without parameters.
    func run(_ sql: StaticString, on database: Database) throws {
        try lend(sql, of: database) { try $0.execute() }
    }

    /// Ends every statement, for a connection that closes.
    func empty() {
        statements = [:]
    }

    private func prepare(_ sql: StaticString, on database: Database) throws -> Statement {
        precondition(sql.hasPointerRepresentation, "a statement is longer than one letter")
        let statement = try database.cachedStatement(sql: sql.description)
        statements[sql.utf8Start] = statement
        return statement
    }
}
