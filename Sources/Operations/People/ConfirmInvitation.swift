import Domain
import Ledger
import Storage

/// The last step of accepting an invitation: a code shows that the second factor works. The user is active and signed
/// in; the link has done its work.
package struct ConfirmInvitation: Sendable {
    package let token: String
    package let code: String

    package init(token: String, code: String) {
        self.token = token
        self.code = code
    }

    /// Refuses `linkInvalid`, also when no password was chosen yet, and `secondFactorWrong`.
    package func run(at doorstep: Doorstep) async throws -> OpenedSession {
        let user = try await doorstep.desk.ask(FindInvited(token: token))
        let desk = doorstep.entered(by: Actor(who: .user(user.id), authority: .members([:])))
        return try await desk.perform(ActivateUser(token: token, code: code))
    }
}
