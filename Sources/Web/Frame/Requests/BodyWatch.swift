import Synchronization

/// Whether the body of one request was read to its end.
final class BodyWatch: Sendable {
    private let flag = Atomic(false)

    var isRead: Bool { flag.load(ordering: .relaxed) }

    func finish() {
        flag.store(true, ordering: .relaxed)
    }
}
