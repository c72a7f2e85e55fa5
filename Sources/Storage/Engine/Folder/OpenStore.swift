import Synchronization

/// A store that `Stores` keeps open, and who uses it.
final class OpenStore: Sendable {
    let store: NetworkStore
    private let leases = Mutex(0)

    init(_ store: NetworkStore) {
        self.store = store
    }

    /// Only `Stores` takes leases, so what is idle there stays idle until it says otherwise.
    var isIdle: Bool { leases.withLock { $0 == 0 } }

    func take() {
        leases.withLock { $0 += 1 }
    }

    func release() {
        leases.withLock { $0 -= 1 }
    }
}
