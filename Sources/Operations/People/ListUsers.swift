package import Domain
import Ledger
package import Storage

/// Who may sign in: for a coordinator everybody, for a member's user those who act for the same members.
package struct ListUsers: Inquiry {
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the address of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(after: String = "", limit: Int = 200) {
        self.after = after
        self.limit = limit
    }

    /// Of others' roles at other members a member's user learns nothing.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> [User] {
        switch desk.actor.authority {
        case .network: try scope.users(after: after, limit: limit)
        case .members: try colleagues(at: desk, in: scope)
        case .candidate: throw Refusal(.notYourMember)
        }
    }

    private func colleagues(at desk: Desk, in scope: ReadScope) throws -> [User] {
        let mine = desk.actor.members
        let users = try mine.flatMap { try scope.users(of: $0) }.map { $0.seen(within: mine) }
        return Array(Set(users).filter { $0.email > after }.sorted { $0.email < $1.email }.prefix(limit))
    }
}

extension User {
    /// The same user, as those see it who may know of these members only.
    func seen(within members: Set<MemberId>) -> User {
        User(
            id: id, email: email, name: name, phone: phone, language: language, state: state,
            isCoordinator: isCoordinator,
            roles: roles.filter { members.contains($0.key) }, revision: revision
        )
    }
}
