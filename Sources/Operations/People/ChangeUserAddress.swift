package import Domain
import Ledger
package import Storage

/// Corrects a user's e-mail address, as when it was mistyped. Links and sessions that the old address gave end; who had
/// not accepted the invitation yet gets a new one there. A coordinator or the operator in person only.
package struct ChangeUserAddress: Command {
    package let user: UserId
    package let email: EmailAddress

    package init(user: UserId, email: EmailAddress) {
        self.user = user
        self.email = email
    }

    /// Refuses `userRevoked`, and `userExists` for the address of somebody else. The same address changes nothing.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        try desk.mustBeCoordinatorInPerson()
        guard let account = try scope.reading.user(user) else { throw Refusal(.notFound) }
        guard account.state != .revoked else { throw Refusal(.userRevoked) }
        guard account.email != email.key else { return user }
        guard try scope.reading.user(email: email.key) == nil else { throw Refusal(.userExists, at: "/email") }
        try scope.setEmail(email.key, of: user)
        try scope.record(
            .userChanged, .user, user, at: desk, namens: account.roles.keys.min(), detail: "address")
        guard account.state == .invited else {
            try scope.deleteLinks(of: .user(user))
            try scope.deleteSessions(of: .user(user))
            return user
        }
        // A password may have been chosen by whoever reads the wrong mailbox.
        try scope.endAccess(of: user)
        if let account = try scope.reading.user(user) { try scope.sendInvitation(to: account, at: desk) }
        return user
    }
}
