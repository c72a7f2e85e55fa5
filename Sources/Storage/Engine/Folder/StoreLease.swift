/// The use of an open store: the file stays open until this object is gone.
package final class StoreLease: Sendable {
    private let held: OpenStore

    init(_ held: OpenStore) {
        self.held = held
        held.take()
    }

    package var store: NetworkStore { held.store }

    deinit {
        held.release()
    }
}
