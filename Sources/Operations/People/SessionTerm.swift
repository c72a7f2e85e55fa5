import Domain
import Ledger
import Storage

/// How long sessions last, and how many one person has.
enum SessionTerm {
    /// The least recently used goes when there is one more.
    static let maximumSessions = 20
    /// How exact `lastSeenAt` is: not every request writes.
    static let touchSeconds: Int64 = 600
    private static let idleHours: Int64 = 12

    static func expiry(of visitor: Visitor, from now: Instant) -> Instant {
        switch visitor {
        case .user: now.adding(days: 7)
        case .candidate: now.adding(days: 30)
        }
    }

    static func isAlive(_ session: StoredSession, at now: Instant) -> Bool {
        guard now < session.expiresAt else { return false }
        switch session.visitor {
        case .user: return now < session.lastSeenAt.adding(hours: idleHours)
        case .candidate: return true
        }
    }
}
