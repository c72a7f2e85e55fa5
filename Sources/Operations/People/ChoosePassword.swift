import Domain
import Ledger
import Secrets
import Storage

/// The first step of accepting an invitation: chooses a password and makes the second factor. Done again, it replaces
/// both, until `ConfirmInvitation` ends it.
package struct ChoosePassword: Sendable {
    package let token: String
    package let password: String

    package init(token: String, password: String) {
        self.token = token
        self.password = password
    }

    /// Refuses `linkInvalid`, `passwordTooShort`, `passwordTooLong`, `passwordTooCommon`, `passwordHoldsName`, `busy`.
    package func run(at doorstep: Doorstep) async throws -> Enrolment {
        let desk = doorstep.desk
        let user = try await desk.ask(FindInvited(token: token))
        let chosen = try Password.chosen(password, address: user.email)
        let hash = try await desk.equipment.hasher.hashed(chosen, using: desk.equipment.randomness)
        let secret = AuthenticatorSecret(using: desk.equipment.randomness)
        let sealed = try SecondFactor.sealed(secret, of: user.id, with: desk.vault)
        try await desk.perform(KeepCredentials(token: token, passwordHash: hash.text, sealedSecret: sealed))
        return Enrolment(secret, of: user, at: desk)
    }
}
