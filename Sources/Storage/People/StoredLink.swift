package import Domain
package import Ledger

/// A link that lets somebody in. The digest of its token finds it; the token itself is sealed with the network's key,
/// so that a coordinator can copy the link when its mail does not arrive.
package struct StoredLink: Hashable, Sendable {
    /// SHA-256 of the token: 32 bytes.
    package let digest: [UInt8]
    package let sealedToken: [UInt8]
    package let purpose: LinkPurpose
    package let visitor: Visitor
    package let createdAt: Instant
    package let expiresAt: Instant
    /// When a link that works once was used.
    package let usedAt: Instant?

    package init(
        digest: [UInt8], sealedToken: [UInt8], purpose: LinkPurpose, visitor: Visitor, createdAt: Instant,
        expiresAt: Instant,
        usedAt: Instant? = nil
    ) {
        self.digest = digest
        self.sealedToken = sealedToken
        self.purpose = purpose
        self.visitor = visitor
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }

    package func works(at now: Instant) -> Bool {
        usedAt == nil && now < expiresAt
    }
}
