import Domain
import Testing

@testable import Storage

@Suite struct CommitLineTests {
    @Test func `A full line refuses as busy`() async throws {
        let limits = StoreLimits(
            waitingWrites: 2, waitingReads: 8, readers: 1, closuresPerCommit: 64, joining: .milliseconds(20))
        let fixture = try StoreFixture(limits: limits)
        try await fixture.whileWriterIsHeld { release in
            async let first: Void = fixture.store.write { try $0.addNote(1) }
            async let second: Void = fixture.store.write { try $0.addNote(2) }
            try await fixture.waitForLine(of: 2)
            await #expect(throws: Refusal(.busy)) { try await fixture.store.write { try $0.addNote(3) } }
            release()
            try await first
            try await second
        }
        #expect(try await fixture.notes() == [1, 2])
    }

    @Test func `A cancelled write leaves the line`() async throws {
        let fixture = try StoreFixture()
        try await fixture.whileWriterIsHeld { release in
            let waiting = Task { try await fixture.store.write { try $0.addNote(1) } }
            try await fixture.waitForLine(of: 1)
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            release()
        }
        #expect(try await fixture.notes() == [])
    }

    @Test func `A task that was cancelled before does not join the line`() async throws {
        let fixture = try StoreFixture()
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await fixture.store.write { try $0.addNote(1) }
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        #expect(try await fixture.notes() == [])
    }

    @Test func `Closing serves those who wait`() async throws {
        let fixture = try StoreFixture()
        try await fixture.whileWriterIsHeld { release in
            async let waiting: Void = fixture.store.write { try $0.addNote(1) }
            try await fixture.waitForLine(of: 1)
            async let closed: Void = fixture.store.close()
            release()
            try await waiting
            try await closed
        }
        let again = try NetworkStore.open(
            at: fixture.path, networkId: fixture.networkId, migrations: NotesSchema.migrations)
        #expect(try await again.read { try $0.noteIds() } == [1])
    }
}
