import GRDB

/// One step of a schema, applied once to each file, in a transaction. It is never edited once merged.
package struct Migration: Sendable {
    /// Unique and stable: files remember it.
    package let name: String
    let apply: @Sendable (Database) throws -> Void

    /// A step in SQL; each text may hold several statements.
    package init(_ name: String, _ statements: StaticString...) {
        self.init(name) { database in
            for statement in statements { try database.execute(sql: statement.description) }
        }
    }

    /// A step that needs Swift, such as computing a new column from old ones.
    init(_ name: String, apply: @escaping @Sendable (Database) throws -> Void) {
        self.name = name
        self.apply = apply
    }
}
