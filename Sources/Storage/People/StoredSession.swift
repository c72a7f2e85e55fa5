package import Domain
package import Ledger

/// A browser that somebody signed in with. Only the digest of its token is kept.
package struct StoredSession: Hashable, Sendable {
    /// SHA-256 of the token: 32 bytes.
    package let digest: [UInt8]
    package let visitor: Visitor
    package let createdAt: Instant
    package let lastSeenAt: Instant
    /// When it ends, however much it is used.
    package let expiresAt: Instant

    package init(digest: [UInt8], visitor: Visitor, createdAt: Instant, lastSeenAt: Instant, expiresAt: Instant) {
        self.digest = digest
        self.visitor = visitor
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
        self.expiresAt = expiresAt
    }
}
