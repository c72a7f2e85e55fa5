import Domain
import Foundation
import Ledger
import Testing

@testable import Storage

@Suite struct StoresTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    private func stores(maximumOpen: Int = 200) -> Stores {
        Stores(folder: temporary.path, migrations: NotesSchema.migrations, maximumOpen: maximumOpen)
    }

    @Test func `Requests at once share one open file`() async throws {
        let id = try StoreFixture.id(1)
        let first = stores()
        _ = try await first.create(id)
        try await first.close()
        let stores = stores()
        let opened = try await withThrowingTaskGroup(of: ObjectIdentifier.self) { group in
            for _ in 1...32 { group.addTask { ObjectIdentifier(try await stores.lease(id).store) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(opened.count == 1)
    }

    @Test func `The least recently used file is closed, and opens again`() async throws {
        let stores = stores(maximumOpen: 2)
        let ids = try (1...3).map { try StoreFixture.id($0) }
        for id in ids { _ = try await stores.create(id) }
        #expect(await stores.openCount == 2)
        for id in ids + ids {
            try await stores.withStore(id) { store in
                let count = try await store.read { try $0.noteIds().count }
                try await store.write { try $0.addNote(count + 1) }
            }
            #expect(await stores.openCount <= 2)
        }
        for id in ids {
            #expect(try await stores.withStore(id) { try await $0.read { try $0.noteIds() } } == [1, 2])
        }
    }

    @Test func `A file in use is not closed`() async throws {
        let stores = stores(maximumOpen: 1)
        let held = try await stores.create(try StoreFixture.id(1))
        let other = try StoreFixture.id(2)
        await #expect(throws: Refusal(.busy)) { try await stores.create(other) }
        try await held.store.write { try $0.addNote(1) }
        let id = held.store.networkId
        await #expect(throws: Refusal(.busy)) { try await stores.remove(id) }
    }

    @Test func `More networks than places are served in turn`() async throws {
        let stores = stores(maximumOpen: 3)
        let ids = try (1...9).map { try StoreFixture.id($0) }
        for id in ids { _ = try await stores.create(id) }
        for id in ids {
            async let one: Void = stores.withStore(id) { try await $0.write { try $0.addNote(1) } }
            async let two: Void = stores.withStore(id) { try await $0.write { try $0.addNote(2) } }
            _ = try await (one, two)
        }
        for id in ids {
            #expect(try await stores.withStore(id) { try await $0.read { try $0.noteIds() } } == [1, 2])
        }
    }

    @Test func `A file that does not open is set aside and the others go on`() async throws {
        let stores = stores()
        let good = try StoreFixture.id(1)
        let bad = try StoreFixture.id(2)
        _ = try await stores.create(good)
        try Disk.createFolder(temporary.path + "/\(bad)")
        try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: stores.path(for: bad)))
        for _ in 1...2 {
            await #expect(throws: Refusal(.networkSetAside)) { try await stores.lease(bad) }
        }
        #expect(await stores.setAside == [bad: .database(code: 26, message: "file is not a database")])
        try await stores.withStore(good) { try await $0.write { try $0.addNote(1) } }
        try await stores.remove(bad)
        _ = try await stores.create(bad)
        #expect(await stores.setAside.isEmpty)
    }

    @Test func `A removed network is gone from the disk`() async throws {
        let stores = stores()
        let id = try StoreFixture.id(1)
        _ = try await stores.create(id)
        try await stores.remove(id)
        #expect(!FileManager.default.fileExists(atPath: temporary.path + "/\(id)"))
        await #expect(throws: Refusal(.networkSetAside)) { try await stores.lease(id) }
    }
}
