import Domain
import Foundation
import Testing

@testable import Storage

@Suite struct OpeningTests {
    @Test func `The file of another network is refused`() async throws {
        let fixture = try StoreFixture()
        try await fixture.store.close()
        let other = try StoreFixture.id(2)
        #expect(throws: StoreError.wrongNetwork(expected: other, found: fixture.networkId)) {
            try NetworkStore.open(at: fixture.path, networkId: other, migrations: NotesSchema.migrations)
        }
    }

    @Test func `A file that a newer program changed is refused`() async throws {
        let fixture = try StoreFixture()
        try await fixture.store.close()
        let newer = NotesSchema.migrations + [Migration("notes-2", "CREATE TABLE later (id INTEGER) STRICT")]
        let opened = try NetworkStore.open(at: fixture.path, networkId: fixture.networkId, migrations: newer)
        try await opened.close()
        #expect(throws: StoreError.unknownMigrations(["notes-2"])) {
            try NetworkStore.open(at: fixture.path, networkId: fixture.networkId, migrations: NotesSchema.migrations)
        }
    }

    @Test func `A file that is not ours is refused`() async throws {
        let fixture = try StoreFixture()
        let registry = try Registry.open(at: fixture.folder.path + "/registry.sqlite")
        try await registry.close()
        #expect(throws: StoreError.wrongApplication(found: 0x5057_5247)) {
            try NetworkStore.open(
                at: fixture.folder.path + "/registry.sqlite", networkId: fixture.networkId, migrations: [])
        }
        try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: fixture.folder.path + "/text"))
        #expect(throws: StoreError.database(code: 26, message: "file is not a database")) {
            try NetworkStore.open(at: fixture.folder.path + "/text", networkId: fixture.networkId, migrations: [])
        }
    }

    @Test func `A file is made once and opened only when it exists`() throws {
        let fixture = try StoreFixture()
        #expect(throws: StoreError.fileExists) {
            try NetworkStore.create(at: fixture.path, networkId: fixture.networkId, migrations: [])
        }
        #expect(throws: StoreError.fileMissing) {
            try NetworkStore.open(at: fixture.path + "x", networkId: fixture.networkId, migrations: [])
        }
    }

    @Test func `A file is for its owner's eyes`() throws {
        let fixture = try StoreFixture()
        for name in ["network.sqlite", "network.sqlite-wal"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: fixture.folder.path + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test(arguments: [
        "UPDATE file_identity SET network_id = '00000000-0000-0000-0000-000000000009'" as StaticString,
        "DELETE FROM file_identity", "INSERT OR REPLACE INTO file_identity VALUES (1, 'x', '')",
    ])
    func `The identity of a file is kept`(sql: StaticString) async throws {
        let fixture = try StoreFixture()
        await #expect(throws: StoreError.database(code: 1811, message: "the identity of a file is kept")) {
            try await fixture.store.write { _ = try $0.execute(sql) }
        }
    }
}
