import GRDB

@testable import Storage

/// A small schema with every way in which a write can go wrong.
enum NotesSchema {
    static let migrations = [
        Migration(
            "notes-1",
            """
            CREATE TABLE note (id INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;
            CREATE TRIGGER note_is_kept BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'a note is kept'); END;
            CREATE TRIGGER note_stays BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, 'a note is kept'); END;
            CREATE TABLE bomb (id INTEGER NOT NULL PRIMARY KEY) STRICT;
            CREATE TRIGGER bomb_explodes BEFORE INSERT ON bomb BEGIN SELECT RAISE(ROLLBACK, 'bang'); END;
            CREATE TABLE reply (
              id INTEGER NOT NULL PRIMARY KEY,
              note INTEGER NOT NULL REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED
            ) STRICT;
            """)
    ]
}

extension WriteScope {
    func addNote(_ id: Int) throws {
        try execute("INSERT INTO note (id, text) VALUES (?, ?)", [id, "note \(id)"])
    }
}

extension ReadScope {
    func noteIds() throws -> [Int] {
        try rows("SELECT id FROM note ORDER BY id") { try $0.value("id") }
    }
}
