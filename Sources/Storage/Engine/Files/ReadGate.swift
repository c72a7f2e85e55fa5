import Domain
import Synchronization

/// Counts the reads of one file, refuses more than its maximum and, once it is closed, every one.
final class ReadGate: Sendable {
    private let maximum: Int
    private let state = Mutex((count: 0, isClosed: false))

    init(maximum: Int) {
        self.maximum = maximum
    }

    /// Throws `StoreError.closed` or `Refusal(.busy)`.
    func enter() throws {
        try state.withLock { state in
            guard !state.isClosed else { throw StoreError.closed }
            guard state.count < maximum else { throw Refusal(.busy) }
            state.count += 1
        }
    }

    func leave() {
        state.withLock { $0.count -= 1 }
    }

    func close() {
        state.withLock { $0.isClosed = true }
    }
}
