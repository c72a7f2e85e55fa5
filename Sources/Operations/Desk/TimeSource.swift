package import Ledger

/// Where the present comes from. There is one in a running server; demos and tests set it.
package struct TimeSource: Sendable {
    private let read: @Sendable () -> Instant

    package init(_ read: @escaping @Sendable () -> Instant) {
        self.read = read
    }

    package var now: Instant { read() }
}
