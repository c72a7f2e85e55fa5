import Domain
import Ledger
import Storage

/// Begins a session by a link that needs no password: a candidate's personal link, or a demonstration's.
///
/// Done by the form on the link's page, never by opening it.
package struct EnterByLink: Sendable {
    package let token: String

    package init(token: String) {
        self.token = token
    }

    /// Refuses `linkInvalid`, also for an invitation, which is accepted by `ChoosePassword` and `ConfirmInvitation`.
    package func run(at doorstep: Doorstep) async throws -> OpenedSession {
        let link = try await doorstep.desk.ask(FindEntrance(token: token, isDemo: doorstep.isDemo))
        return try await doorstep.entered(by: actor(link.visitor)).perform(OpenByLink(token: token))
    }

    private func actor(_ visitor: Visitor) -> Actor {
        switch visitor {
        case .candidate(let id): Actor(who: .candidate(id), authority: .candidate(id))
        case .user(let id): Actor(who: .user(id), authority: .members([:]))
        }
    }
}
