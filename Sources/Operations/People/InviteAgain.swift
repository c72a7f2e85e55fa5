package import Domain
import Ledger
package import Storage

/// Sends a new invitation: to somebody whose link expired, who lost the password or the second factor, or who comes
/// back after having been revoked. Whatever let that person in before ends. A coordinator or the operator in person
/// only.
package struct InviteAgain: Command {
    package let user: UserId

    package init(user: UserId) {
        self.user = user
    }

    /// Refuses `lastCoordinator` for a coordinator who would shut the only one out; the operator can do that.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        try desk.mustBeCoordinatorInPerson()
        guard let account = try scope.reading.user(user) else { throw Refusal(.notFound) }
        if desk.actor.who != .operator { try scope.reading.mustNotBeLastCoordinator(account) }
        try scope.endAccess(of: user)
        try scope.setState(.invited, of: user)
        try scope.setFailures(0, lockedUntil: Instant(milliseconds: 0), of: user)
        try scope.record(.userInvited, .user, user, at: desk, detail: "again")
        try scope.sendInvitation(to: account, at: desk)
        return user
    }
}
