import GRDBSQLite

/// The parameters of a statement that is bound directly, given one after another in the order of their numbers.
struct Bindings {
    private let statement: OpaquePointer
    private(set) var count: Int32 = 0
    /// The first answer that was not `SQLITE_OK`: a text that is too long, or memory that is short.
    private(set) var code: Int32 = SQLITE_OK

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    mutating func append(_ number: Int64) {
        count += 1
        keep(sqlite3_bind_int64(statement, count, number))
    }

    mutating func append(_ text: String) {
        count += 1
        let place = count
        var text = text
        let answer = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text(statement, place, characters.baseAddress, Int32(characters.count), Self.copied)
            }
        }
        keep(answer)
    }

    /// A text, or NULL.
    mutating func append(_ text: String?) {
        if let text { return append(text) }
        count += 1
        keep(sqlite3_bind_null(statement, count))
    }

    private mutating func keep(_ answer: Int32) {
        if code == SQLITE_OK { code = answer }
    }

    /// SQLite's `SQLITE_TRANSIENT`, a C macro that Swift does not see: it copies the text before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
