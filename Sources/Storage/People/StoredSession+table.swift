package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func session(digest: [UInt8]) throws -> StoredSession? {
        try row("SELECT * FROM session WHERE token_hash = ?", [Blob(digest)], as: StoredSession.init(row:))
    }
}

extension WriteScope {
    package func insert(_ session: StoredSession) throws {
        try execute(
            """
            INSERT INTO session (token_hash, user_id, candidate_id, created_at, last_seen_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                Blob(session.digest), session.visitor.userId, session.visitor.candidateId, session.createdAt,
                session.lastSeenAt, session.expiresAt,
            ]
        )
    }

    package func touchSession(digest: [UInt8], at now: Instant) throws {
        try execute("UPDATE session SET last_seen_at = ? WHERE token_hash = ?", [now, Blob(digest)])
    }

    /// - Returns: whether there was one.
    @discardableResult
    package func deleteSession(digest: [UInt8]) throws -> Bool {
        try execute("DELETE FROM session WHERE token_hash = ?", [Blob(digest)]) == 1
    }

    /// Ends every session of one user or candidate.
    package func deleteSessions(of visitor: Visitor) throws {
        try execute(
            "DELETE FROM session WHERE user_id = ? OR candidate_id = ?", [visitor.userId, visitor.candidateId]
        )
    }

    /// Leaves one user or candidate the sessions used last.
    package func deleteSessions(of visitor: Visitor, beyond maximum: Int) throws {
        try execute(
            """
            DELETE FROM session WHERE token_hash IN (
                SELECT token_hash FROM session WHERE user_id = ? OR candidate_id = ?
                ORDER BY last_seen_at DESC, token_hash LIMIT 1000 OFFSET ?)
            """, [visitor.userId, visitor.candidateId, maximum]
        )
    }

    package func deleteSessions(expiredAt now: Instant) throws {
        try execute("DELETE FROM session WHERE expires_at <= ?", [now])
    }
}

extension StoredSession {
    init(row: StoredRow) throws {
        self.init(
            digest: try row.bytes("token_hash"), visitor: try Visitor(row: row), createdAt: try row.value("created_at"),
            lastSeenAt: try row.value("last_seen_at"), expiresAt: try row.value("expires_at")
        )
    }
}
