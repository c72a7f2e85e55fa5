import Domain
import Ledger
import Storage

extension WriteScope {
    /// Begins a session and records it. The desk is that of the visitor.
    func openSession(for visitor: Visitor, detail: String, at desk: Desk) throws -> OpenedSession {
        let token = NetworkToken(network: desk.network.id, using: desk.equipment.randomness)
        let expiry = SessionTerm.expiry(of: visitor, from: desk.now)
        try deleteSessions(of: visitor, beyond: SessionTerm.maximumSessions - 1)
        try insert(
            StoredSession(
                digest: token.digest, visitor: visitor, createdAt: desk.now, lastSeenAt: desk.now, expiresAt: expiry
            )
        )
        try record(.signedIn, visitor, detail: detail, at: desk)
        return OpenedSession(token: token.text, visitor: visitor, expiresAt: expiry)
    }

    /// Records what happened about a user or a candidate.
    func record(_ verb: EventVerb, _ visitor: Visitor, detail: String = "", at desk: Desk) throws {
        switch visitor {
        case .user(let id): try record(verb, .user, id, at: desk, detail: detail)
        case .candidate(let id): try record(verb, .candidate, id, at: desk, detail: detail)
        }
    }
}
