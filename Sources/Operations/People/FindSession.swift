import Domain
import Ledger
import Storage

/// Whose session that is, and what they may today; nil when it ended.
struct FindSession: Inquiry {
    struct Found: Sendable {
        let session: StoredSession
        let actor: Actor
    }

    let digest: [UInt8]

    func answer(at desk: Desk, in scope: ReadScope) throws -> Found? {
        guard let session = try scope.session(digest: digest), SessionTerm.isAlive(session, at: desk.now) else {
            return nil
        }
        switch session.visitor {
        case .candidate(let id):
            return Found(session: session, actor: Actor(who: .candidate(id), authority: .candidate(id)))
        case .user(let id):
            return try scope.authority(of: id).map {
                Found(session: session, actor: Actor(who: .user(id), authority: $0))
            }
        }
    }
}
