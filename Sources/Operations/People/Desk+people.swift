import Domain
import Ledger

extension Desk {
    /// A coordinator, or a contact person of that member. A mandatary or an integration manages nobody's access.
    func mustManageUsers(of member: MemberId) throws(Refusal) {
        switch actor.authority {
        case .network: return
        case .members(let roles):
            guard let own = roles[member] else { throw Refusal(.notFound) }
            guard own.contains(.contact), actor.userId != nil else { throw Refusal(.coordinatorOnly) }
        case .candidate: throw Refusal(.notFound)
        }
    }

    /// Somebody who signed in with an own account. Refuses `signInRequired` for everybody else.
    func mustBeUser() throws(Refusal) -> UserId {
        guard let id = actor.userId else { throw Refusal(.signInRequired) }
        return id
    }
}
