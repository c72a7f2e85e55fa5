import Synchronization

/// Whether the server is finishing what it began and takes nothing new.
final class Draining: Sendable {
    private let flag = Atomic(false)

    var isTrue: Bool { flag.load(ordering: .relaxed) }

    func begin() {
        flag.store(true, ordering: .relaxed)
    }
}
