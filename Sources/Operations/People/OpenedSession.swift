package import Domain
package import Ledger

/// A session that just began: what the browser's cookie is to hold, once.
package struct OpenedSession: Sendable {
    /// Never logged; only its digest is kept.
    package let token: String
    package let visitor: Visitor
    package let expiresAt: Instant
}
