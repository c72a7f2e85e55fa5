package import Ledger

/// A one-time code that was sent, as the one who asked for it sees it.
package struct SigningCodeTerm: Hashable, Sendable {
    /// Where it went: `a***@thuis.example`.
    package let sentTo: String
    package let expiresAt: Instant
    /// Of the document for which it is.
    package let textHash: Digest256
}
