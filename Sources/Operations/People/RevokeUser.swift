package import Domain
import Ledger
package import Storage

/// Ends somebody's access at once: sessions, links and the API tokens that this user made. Coordinators, and a member's
/// contact person for those who act for that member only.
package struct RevokeUser: Command {
    package let user: UserId

    package init(user: UserId) {
        self.user = user
    }

    /// Refuses `notYourMember` for somebody who acts for others as well, and `lastCoordinator`.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        guard let account = try scope.reading.user(user), desk.knows(account) else { throw Refusal(.notFound) }
        try mustBeAllowed(to: account, at: desk)
        if account.state == .revoked { return user }
        try scope.reading.mustNotBeLastCoordinator(account)
        try scope.endAccess(of: user)
        try scope.revokeTokens(madeBy: user, at: desk.now)
        try scope.setState(.revoked, of: user)
        try scope.record(.userRevoked, .user, user, at: desk, namens: account.roles.keys.min())
        return user
    }

    private func mustBeAllowed(to account: User, at desk: Desk) throws(Refusal) {
        guard !desk.actor.actsForNetwork else { return try desk.mustBeCoordinatorInPerson() }
        for member in account.roles.keys.sorted() {
            guard desk.actor.belongsTo(member) else { throw Refusal(.notYourMember) }
            try desk.mustManageUsers(of: member)
        }
    }
}
