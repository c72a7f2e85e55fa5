/// Why a mail address is not taken.
package enum MailAddressFault: Error, Sendable, Hashable {
    /// Nothing was given.
    case empty
    /// Longer than 254 characters, or than 64 before the @ (RFC 5321, section 4.5.3.1).
    case tooLong
    /// Holds a line break or another control character.
    case controlCharacter
    /// Not of the form `local.part@domain.example`.
    case malformed

    /// The stable code of this fault.
    package var code: String {
        switch self {
        case .empty: "mail_address_empty"
        case .tooLong: "mail_address_too_long"
        case .controlCharacter: "mail_address_control_character"
        case .malformed: "mail_address_malformed"
        }
    }
}
