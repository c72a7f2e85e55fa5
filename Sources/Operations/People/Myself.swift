import Domain
import Ledger
package import Storage

/// Who am I here, and for whom?
package struct Myself: Inquiry {
    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> MyselfAnswer {
        let user = try desk.actor.userId.flatMap { try scope.user($0) }
        return MyselfAnswer(
            network: desk.network, actor: desk.actor, user: user,
            members: try desk.actor.members.compactMap { try scope.member($0) }.sorted { $0.code < $1.code }
        )
    }
}
