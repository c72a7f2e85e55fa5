package import Domain
package import Storage

/// One user: for coordinators, for that user, and for those who act for the same member. Of roles at other members a
/// member's user learns nothing.
package struct ShowUser: Inquiry {
    package let id: UserId

    package init(id: UserId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> User {
        guard let user = try scope.user(id), desk.knows(user) else { throw Refusal(.notFound) }
        return desk.actor.actsForNetwork || user.id == desk.actor.userId ? user : user.seen(within: desk.actor.members)
    }
}
