package import Ledger

/// An API token as its owner sees it; the secret itself is shown once and kept only as a hash.
package struct AccessToken: Hashable, Sendable {
    package let id: TokenId
    package let label: String
    /// Nil for a token with a coordinator's scope.
    package let member: MemberId?
    package let readOnly: Bool
    package let expiresAt: Instant?

    package init(id: TokenId, label: String, member: MemberId?, readOnly: Bool, expiresAt: Instant?) {
        self.id = id
        self.label = label
        self.member = member
        self.readOnly = readOnly
        self.expiresAt = expiresAt
    }
}
