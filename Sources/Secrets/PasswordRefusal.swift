/// Why a new password is not taken.
package enum PasswordRefusal: Error, Sendable, Hashable {
    /// Fewer characters than this.
    case tooShort(minimum: Int)
    /// More characters than this.
    case tooLong(maximum: Int)
    /// One of the first that an attacker tries.
    case tooCommon
    /// Contains the part of the user's address before the @.
    case containsAddress

    /// The stable code of this refusal.
    package var code: String {
        switch self {
        case .tooShort: "password_too_short"
        case .tooLong: "password_too_long"
        case .tooCommon: "password_too_common"
        case .containsAddress: "password_contains_address"
        }
    }
}
