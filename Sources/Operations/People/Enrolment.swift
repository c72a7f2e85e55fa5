import Domain
import Secrets
import Storage

/// The second factor as a user puts it into an authenticator app.
package struct Enrolment: Hashable, Sendable {
    /// `otpauth://totp/…`, which a telephone opens in the app.
    package let address: String
    /// The same secret to type, in groups of four: `JBSW Y3DP …`.
    package let groups: [String]

    init(_ secret: AuthenticatorSecret, of user: User, at desk: Desk) {
        address = secret.address(issuer: desk.network.name, account: user.email)
        let characters = Array(secret.base32)
        groups = stride(from: 0, to: characters.count, by: 4).map {
            String(characters[$0..<min($0 + 4, characters.count)])
        }
    }

    /// Nil as long as no password was chosen.
    init?(of record: SignInRecord, at desk: Desk) throws {
        guard let sealed = record.sealedSecret else { return nil }
        self.init(try SecondFactor.opened(sealed, of: record.user.id, with: desk.vault), of: record.user, at: desk)
    }
}
