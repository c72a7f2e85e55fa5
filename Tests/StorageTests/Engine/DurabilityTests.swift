import Testing

@testable import Storage

@Suite struct DurabilityTests {
    @Test func `Each commit waits for the disk`() async throws {
        let fixture = try StoreFixture()
        let setting = try await fixture.store.write { scope in
            try scope.rows("PRAGMA synchronous") { try $0.value("synchronous", as: Int.self) }
        }
        #expect(setting == [2])
    }

    @Test(arguments: [
        ("PRAGMA foreign_keys" as StaticString, "foreign_keys", 1), ("PRAGMA trusted_schema", "trusted_schema", 0),
        ("PRAGMA cell_size_check", "cell_size_check", 1), ("PRAGMA secure_delete", "secure_delete", 1),
        ("PRAGMA busy_timeout", "timeout", 5000), ("PRAGMA application_id", "application_id", 0x5057_4E54),
    ])
    func `Writer and readers have our settings`(sql: StaticString, column: String, expected: Int) async throws {
        let fixture = try StoreFixture()
        let written = try await fixture.store.write { try $0.rows(sql) { try $0.value(column, as: Int.self) } }
        #expect(written == [expected])
        // GRDB gives its readers a time-out of their own.
        guard column != "timeout" else { return }
        let read = try await fixture.store.read { try $0.rows(sql) { try $0.value(column, as: Int.self) } }
        #expect(read == [expected])
    }

    @Test func `A file keeps what was written when it is opened again`() async throws {
        let fixture = try StoreFixture()
        try await fixture.store.write { try $0.addNote(7) }
        try await fixture.store.close()
        let again = try NetworkStore.open(
            at: fixture.path, networkId: fixture.networkId, migrations: NotesSchema.migrations)
        #expect(try await again.read { try $0.noteIds() } == [7])
    }

    @Test func `A backup is a whole file of the same network`() async throws {
        let fixture = try StoreFixture()
        try await fixture.store.write { try $0.addNote(7) }
        let copy = fixture.folder.path + "/copy.sqlite"
        try await fixture.store.backup(to: copy)
        try await fixture.store.write { try $0.addNote(8) }
        let restored = try NetworkStore.open(at: copy, networkId: fixture.networkId, migrations: NotesSchema.migrations)
        #expect(try await restored.read { try $0.noteIds() } == [7])
        await #expect(throws: StoreError.fileExists) { try await fixture.store.backup(to: copy) }
    }

    @Test func `A closed store refuses reads and writes`() async throws {
        let fixture = try StoreFixture()
        try await fixture.store.close()
        await #expect(throws: StoreError.closed) { try await fixture.store.read { _ in } }
        await #expect(throws: StoreError.closed) { try await fixture.store.write { _ in } }
    }
}
