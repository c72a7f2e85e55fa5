/// Why a password could not be hashed or checked.
package enum PasswordHasherFailure: Error, Sendable, Hashable {
    /// Too many others are waiting; try again later.
    case busy
    /// libargon2 refused, with its own code: no memory, or a stored string that it cannot read.
    case failed(code: Int32)

    /// The stable code of this failure.
    package var code: String {
        switch self {
        case .busy: "password_hasher_busy"
        case .failed: "password_hasher_failed"
        }
    }
}
