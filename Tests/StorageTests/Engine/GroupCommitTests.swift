import Domain
import Synchronization
import Testing

@testable import Storage

@Suite struct GroupCommitTests {
    private final class Runs: Sendable {
        let count = Mutex(0)
    }

    @Test func `Of 64 writers at once each is answered and each is there`() async throws {
        let fixture = try StoreFixture()
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 1...64 {
                group.addTask {
                    try await fixture.store.write { scope in
                        try scope.addNote(number)
                        return number
                    }
                }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(answers == Set(1...64))
        #expect(try await fixture.notes() == Array(1...64))
    }

    @Test func `Writers that wait together share commits of at most 64`() async throws {
        let fixture = try StoreFixture(limits: .patient)
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await fixture.whileWriterIsHeld { release in
                for number in 1...100 {
                    group.addTask { try await fixture.store.write { try $0.addNote(number) } }
                }
                try await fixture.waitForLine(of: 100)
                release()
            }
            try await group.waitForAll()
        }
        #expect(try await fixture.notes().count == 100)
        #expect(fixture.store.counters.closures == 101)
        #expect(fixture.store.counters.commits == 2)
    }

    @Test func `A commit is not kept open for late comers`() async throws {
        let limits = StoreLimits(
            waitingWrites: 8, waitingReads: 8, readers: 1, closuresPerCommit: 64, joining: .zero)
        let fixture = try StoreFixture(limits: limits)
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await fixture.whileWriterIsHeld { release in
                for number in 1...3 { group.addTask { try await fixture.store.write { try $0.addNote(number) } } }
                try await fixture.waitForLine(of: 3)
                release()
            }
            try await group.waitForAll()
        }
        #expect(fixture.store.counters.commits == 4)
    }

    @Test(arguments: [false, true])
    func `A refused closure leaves its neighbours' work, redone only if it wrote`(writesFirst: Bool) async throws {
        let fixture = try StoreFixture(limits: .patient)
        let runs = Runs()
        try await fixture.whileWriterIsHeld { release in
            async let before: Void = fixture.store.write { scope in
                runs.count.withLock { $0 += 1 }
                try scope.addNote(1)
            }
            try await fixture.waitForLine(of: 1)
            async let refused = fixture.outcome { scope in
                if writesFirst { try scope.addNote(2) } else { _ = try scope.reading.noteIds() }
                throw Refusal(.slotFull)
            }
            try await fixture.waitForLine(of: 2)
            async let after: Void = fixture.store.write { try $0.addNote(3) }
            try await fixture.waitForLine(of: 3)
            release()
            try await before
            expect(await refused, throws: Refusal(.slotFull))
            try await after
        }
        #expect(runs.count.withLock { $0 } == (writesFirst ? 2 : 1))
        #expect(try await fixture.notes() == [1, 3])
        #expect(fixture.store.counters.commits == 1)
        #expect(fixture.store.counters.splitCommits == 0)
    }

    @Test func `A refused update or delete fails its own caller only`() async throws {
        let fixture = try StoreFixture(limits: .patient)
        try await fixture.store.write { try $0.addNote(1) }
        try await fixture.whileWriterIsHeld { release in
            async let update = fixture.outcome { scope in
                try scope.addNote(2)
                try scope.execute("UPDATE note SET text = 'other'")
            }
            async let delete = fixture.outcome { _ = try $0.execute("DELETE FROM note") }
            async let good: Void = fixture.store.write { try $0.addNote(3) }
            try await fixture.waitForLine(of: 3)
            release()
            expect(await update, throws: StoreError.database(code: 1811, message: "a note is kept"))
            expect(await delete, throws: StoreError.database(code: 1811, message: "a note is kept"))
            try await good
        }
        try await fixture.store.write { try $0.addNote(4) }
        #expect(try await fixture.notes() == [1, 3, 4])
        #expect(fixture.store.counters.splitCommits == 0)
    }

    @Test func `A closure cannot hide an error of the database`() async throws {
        let fixture = try StoreFixture()
        try await fixture.store.write { try $0.addNote(1) }
        await #expect(throws: StoreError.database(code: 1811, message: "a note is kept")) {
            try await fixture.store.write { scope in
                try scope.addNote(2)
                do { try scope.execute("DELETE FROM note") } catch {}
                do { try scope.addNote(3) } catch {}
            }
        }
        #expect(try await fixture.notes() == [1])
    }

    @Test(arguments: [false, true])
    func `When a shared commit fails each closure is tried alone`(byRollback: Bool) async throws {
        let fixture = try StoreFixture(limits: .patient)
        try await fixture.whileWriterIsHeld { release in
            async let before: Void = fixture.store.write { try $0.addNote(1) }
            try await fixture.waitForLine(of: 1)
            async let bad = fixture.outcome { scope in
                try scope.addNote(2)
                // The first fails at COMMIT, the second ends the whole transaction at once.
                _ =
                    try byRollback
                    ? scope.execute("INSERT INTO bomb (id) VALUES (1)")
                    : scope.execute("INSERT INTO reply (id, note) VALUES (1, 99)")
            }
            try await fixture.waitForLine(of: 2)
            async let refused = fixture.outcome { _ in throw Refusal(.slotFull) }
            try await fixture.waitForLine(of: 3)
            async let after: Void = fixture.store.write { try $0.addNote(3) }
            try await fixture.waitForLine(of: 4)
            release()
            try await before
            let failure =
                byRollback
                ? StoreError.database(code: 1811, message: "bang")
                : StoreError.database(code: 787, message: "FOREIGN KEY constraint failed")
            expect(await bad, throws: failure)
            expect(await refused, throws: Refusal(.slotFull))
            try await after
        }
        #expect(try await fixture.notes() == [1, 3])
        #expect(fixture.store.counters.splitCommits == 1)
        try await fixture.store.write { try $0.addNote(4) }
        #expect(try await fixture.notes() == [1, 3, 4])
    }

    @Test func `Nobody is answered before the commit`() async throws {
        let fixture = try StoreFixture(limits: .patient)
        for number in 1...50 {
            try await fixture.store.write { try $0.addNote(number) }
            #expect(try await fixture.notes().last == number)
        }
    }

    private func expect(_ outcome: Result<Void, any Error>, throws error: some Error & Equatable) {
        #expect(throws: error) { try outcome.get() }
    }
}
