package import Domain
package import Ledger

/// An API token as it is kept: without its secret.
package struct StoredToken: Sendable {
    package let token: AccessToken
    /// Who made it, and with whose access it ends; nil for the operator.
    package let madeBy: UserId?
    package let createdAt: Instant
    package let revokedAt: Instant?

    package init(token: AccessToken, madeBy: UserId?, createdAt: Instant, revokedAt: Instant? = nil) {
        self.token = token
        self.madeBy = madeBy
        self.createdAt = createdAt
        self.revokedAt = revokedAt
    }

    package func works(at now: Instant) -> Bool {
        revokedAt == nil && token.expiresAt.map { now < $0 } ?? true
    }
}
