package import Ledger

/// A request that must take effect once, however often it arrives: its `Idempotency-Key`, the route and what was sent.
package struct Once: Hashable, Sendable {
    package let route: String
    /// 1-100 characters, chosen by the client.
    package let key: String
    package let bodyHash: Digest256

    package init(route: String, key: String, bodyHash: Digest256) {
        self.route = route
        self.key = key
        self.bodyHash = bodyHash
    }
}
