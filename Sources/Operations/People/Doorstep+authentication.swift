import Domain
import Ledger
import Secrets
import Storage

extension Doorstep {
    /// The desk of whoever signed in with that session.
    ///
    /// - Parameter session: what the browser's cookie holds.
    ///
    /// Refuses `notFound` for another network's session, `signInRequired` for one that ended.
    package func desk(session: String) async throws -> Desk {
        let token = try known(NetworkToken(session))
        guard let found = try await desk.ask(FindSession(digest: token.digest)) else { throw Refusal(.signInRequired) }
        if found.session.lastSeenAt.adding(seconds: SessionTerm.touchSeconds) <= desk.now {
            try await desk.perform(TouchSession(digest: token.digest))
        }
        return entered(by: found.actor)
    }

    /// The desk of the program that shows that token.
    ///
    /// - Parameter bearer: `pw_<network id>_<secret>`.
    ///
    /// Refuses `notFound` for another network's token, `signInRequired` for one that expired or was revoked.
    package func desk(bearer: String) async throws -> Desk {
        let token = try known(NetworkToken(bearer: bearer))
        guard let actor = try await desk.ask(FindToken(digest: token.digest)) else { throw Refusal(.signInRequired) }
        return entered(by: actor)
    }

    private func known(_ token: NetworkToken?) throws(Refusal) -> NetworkToken {
        guard let token else { throw Refusal(.signInRequired) }
        guard token.network == network.id else { throw Refusal(.notFound) }
        return token
    }
}
