import Dispatch
import GRDB
import Synchronization

/// The only writer of one file. While one commit waits for the disk, closures gather; then they run one after another,
/// none undone by another, and go to disk together (design.md, "Transactions are values").
final class CommitQueue: Sendable {
    private let pool: DatabasePool
    private let limits: StoreLimits
    private let line: CommitLine
    private let thread = DispatchQueue(label: "poortwacht.commit", qos: .userInitiated)
    private let counted = Mutex(CommitCounters())
    /// Used by `thread` alone, on which every commit runs and the last closure too.
    private nonisolated(unsafe) let shelf = StatementShelf()

    init(pool: DatabasePool, limits: StoreLimits) {
        self.pool = pool
        self.limits = limits
        line = CommitLine(maximum: limits.waitingWrites)
    }

    var counters: CommitCounters {
        var counters = counted.withLock { $0 }
        counters.waiting = line.count
        return counters
    }

    /// Runs `body` in a transaction; returns or throws once that transaction is on disk.
    func write<Value: Sendable>(_ body: @escaping @Sendable (ScopedConnection) throws -> Value) async throws -> Value {
        let ticket = line.announce()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                join(
                    CommitJob(ticket: ticket) { connection in
                        let value = try body(connection)
                        return { continuation.resume(returning: value) }
                    } fail: {
                        continuation.resume(throwing: StoreError.naming($0))
                    }
                )
            }
        } onCancel: {
            line.cancel(ticket)
        }
    }

    /// Serves who waits, lets nobody else in, and then runs `last` on the writer's thread.
    func close(_ last: @escaping @Sendable () throws -> Void) async throws {
        line.close()
        try await withCheckedThrowingContinuation { continuation in
            thread.async {
                self.shelf.empty()
                continuation.resume(with: Result(catching: last))
            }
        }
    }

    private func join(_ job: CommitJob) {
        do {
            guard try line.join(job) else { return }
            thread.async {
                while let first = self.line.takeFirst() { self.commit([first], joinedByOthers: true) }
            }
        } catch {
            job.fail(error)
        }
    }

    /// Commits these jobs together. When that fails as a whole, each is tried again in a transaction of its own.
    private func commit(_ jobs: [CommitJob], joinedByOthers: Bool) {
        var group = CommitGroup(jobs: jobs)
        do {
            try pool.writeWithoutTransaction { database in
                try group.run(on: database, with: shelf, joining: joinedByOthers ? joiner() : { nil })
            }
            counted.withLock {
                $0.commits += 1
                $0.closures += group.jobs.count
            }
            for acknowledge in group.acknowledgements { acknowledge() }
        } catch {
            guard group.jobs.count > 1 else {
                counted.withLock { $0.closures += 1 }
                for job in group.jobs { job.fail(error) }
                return
            }
            counted.withLock { $0.splitCommits += 1 }
            for job in group.jobs { commit([job], joinedByOthers: false) }
        }
    }

    /// Hands out who waits until the commit is large or late enough.
    private func joiner() -> () -> CommitJob? {
        let deadline = ContinuousClock.now + limits.joining
        var remaining = limits.closuresPerCommit - 1
        return { [line] in
            guard remaining > 0, ContinuousClock.now < deadline else { return nil }
            remaining -= 1
            return line.takeNext()
        }
    }
}
