/// What a transfer does to the history. Nothing is ever updated or deleted (domain.md, 7).
package enum TransferKind: String, CaseIterable, Sendable {
    /// Moves its amount from the bringing to the taking account.
    case book
    /// Declares an earlier booking final; moves nothing.
    case finalise
    /// Takes an earlier booking back; moves its amount the other way.
    case reverse
}
