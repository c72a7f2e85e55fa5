import Domain
import Synchronization

/// The bounded line of writes that wait for the writer, and whether the writer is at work.
final class CommitLine: Sendable {
    private struct State {
        var nextTicket: UInt64 = 0
        /// Tickets whose task has not joined the line yet, so that an early cancellation finds them.
        var announced: Set<UInt64> = []
        var waiting: [CommitJob] = []
        var writerIsBusy = false
        var isClosed = false
    }

    private let maximum: Int
    private let state = Mutex(State())

    init(maximum: Int) {
        self.maximum = maximum
    }

    var count: Int { state.withLock { $0.waiting.count } }

    /// A ticket for a job that will join, by which it can be cancelled from now on.
    func announce() -> UInt64 {
        state.withLock { state in
            state.nextTicket += 1
            state.announced.insert(state.nextTicket)
            return state.nextTicket
        }
    }

    /// Puts a job at the end of the line and says whether the writer must be woken. Throws when it may not join.
    func join(_ job: CommitJob) throws -> Bool {
        try state.withLock { state in
            guard state.announced.remove(job.ticket) != nil else { throw CancellationError() }
            guard !state.isClosed else { throw StoreError.closed }
            guard state.waiting.count < maximum else { throw Refusal(.busy) }
            state.waiting.append(job)
            defer { state.writerIsBusy = true }
            return !state.writerIsBusy
        }
    }

    /// Takes a job out of the line; a job that has left it is beyond recall.
    func cancel(_ ticket: UInt64) {
        let job: CommitJob? = state.withLock { state in
            state.announced.remove(ticket)
            guard let place = state.waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.waiting.remove(at: place)
        }
        job?.fail(CancellationError())
    }

    /// The first job for a new commit; with nil the writer goes to rest.
    func takeFirst() -> CommitJob? {
        state.withLock { state in
            state.writerIsBusy = !state.waiting.isEmpty
            return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
        }
    }

    /// Another job for the commit at hand, if one waits.
    func takeNext() -> CommitJob? {
        state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    }

    /// Lets nobody join any more; who waits is still served.
    func close() {
        state.withLock { $0.isClosed = true }
    }
}
