/// Why a secret, or what is made with one, cannot be taken.
package enum SecretFault: Error, Sendable, Hashable {
    /// Not of the form or length that this kind of secret has.
    case malformed
    /// Sealed bytes that were changed, belong elsewhere, or were sealed with another key.
    case notAuthentic
    /// Sealed bytes of a version that this program does not know.
    case unknownVersion
    /// More bytes than are sealed at once.
    case tooLong(limit: Int)

    /// The stable code of this fault.
    package var code: String {
        switch self {
        case .malformed: "secret_malformed"
        case .notAuthentic: "secret_not_authentic"
        case .unknownVersion: "secret_unknown_version"
        case .tooLong: "secret_too_long"
        }
    }
}
