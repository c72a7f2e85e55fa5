/// The uses of a derived authentication key, each of which has a key of its own.
package enum AuthenticationLabel: String, Sendable, CaseIterable {
    /// Tokens in forms.
    case form
    /// One-time and recovery codes, which are stored as codes under this key.
    case readableCode
    /// Codes for signing.
    case signingCode
    /// Links that end a mail.
    case unsubscribing
    /// Marks that say nothing without the key.
    case marks
}
