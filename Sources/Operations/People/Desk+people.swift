import Domain
package import Ledger
import Storage

extension Desk {
    /// A coordinator or the operator in person: what gives somebody access is not left to a program.
    func mustBeCoordinatorInPerson() throws(Refusal) {
        try mustBeCoordinator()
        if case .integration = actor.who { throw Refusal(.coordinatorOnly) }
    }

    /// A coordinator, or a contact person of that member. A mandatary or a program manages nobody's access.
    func mustManageUsers(of member: MemberId) throws(Refusal) {
        guard case .members(let roles) = actor.authority else {
            try mustKnow(member)
            return try mustBeCoordinatorInPerson()
        }
        guard let own = roles[member] else { throw Refusal(.notFound) }
        guard own.contains(.contact) else { throw Refusal(.coordinatorOnly) }
    }

    /// Whether this actor invites that member's users and gives them their roles.
    package func managesUsers(of member: MemberId) -> Bool {
        do throws(Refusal) {
            try mustManageUsers(of: member)
            return true
        } catch {
            return false
        }
    }

    /// Somebody who signed in with an own account. Refuses `signInRequired` for everybody else.
    func mustBeUser() throws(Refusal) -> UserId {
        guard let id = actor.userId else { throw Refusal(.signInRequired) }
        return id
    }

    /// Whose sessions this actor has; nil for a program, the shell and the scheduler.
    var visitor: Visitor? {
        switch actor.who {
        case .user(let id): .user(id)
        case .candidate(let id): .candidate(id)
        case .integration, .operator, .system: nil
        }
    }
}
