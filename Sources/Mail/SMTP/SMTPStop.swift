import Synchronization

/// Tells a conversation with a server that nobody waits for its end any more.
final class SMTPStop: Sendable {
    private let asked = Atomic<Bool>(false)

    var isAsked: Bool { asked.load(ordering: .relaxed) }

    func ask() {
        asked.store(true, ordering: .relaxed)
    }
}
