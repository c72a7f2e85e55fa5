import Domain
import Ledger
import Storage

extension WriteScope {
    /// Takes away every way in of a user: password, second factor, links, sessions.
    func endAccess(of user: UserId) throws {
        try setCredentials(passwordHash: nil, sealedSecret: nil, of: user)
        try deleteLinks(of: .user(user))
        try deleteSessions(of: .user(user))
    }
}

extension ReadScope {
    /// Refuses `lastCoordinator` when nobody else could run the network.
    func mustNotBeLastCoordinator(_ user: User) throws {
        guard user.isCoordinator else { return }
        guard try activeCoordinators().contains(where: { $0.id != user.id }) else { throw Refusal(.lastCoordinator) }
    }
}

extension Desk {
    /// Whether the actor may know that this user exists: coordinators all, others who acts for the same member.
    func knows(_ user: User) -> Bool {
        actor.actsForNetwork || user.id == actor.userId || !actor.members.isDisjoint(with: user.roles.keys)
    }
}
