import Domain
import Synchronization

/// Counts the reads of one file and refuses more than its maximum.
final class ReadGate: Sendable {
    private let maximum: Int
    private let count = Mutex(0)

    init(maximum: Int) {
        self.maximum = maximum
    }

    func enter() throws(Refusal) {
        let isFree = count.withLock { count in
            guard count < maximum else { return false }
            count += 1
            return true
        }
        guard isFree else { throw Refusal(.busy) }
    }

    func leave() {
        count.withLock { $0 -= 1 }
    }
}
