package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func link(digest: [UInt8]) throws -> StoredLink? {
        try row("SELECT * FROM link WHERE token_hash = ?", [Blob(digest)], as: StoredLink.init(row:))
    }

    /// The link of one user or candidate that works longest from now; nil when none does.
    package func link(of visitor: Visitor, workingAt now: Instant) throws -> StoredLink? {
        try row(
            """
            SELECT * FROM link WHERE (user_id = ? OR candidate_id = ?) AND used_at IS NULL AND expires_at > ?
            ORDER BY expires_at DESC, token_hash LIMIT 1
            """, [visitor.userId, visitor.candidateId, now], as: StoredLink.init(row:)
        )
    }
}

extension WriteScope {
    package func insert(_ link: StoredLink) throws {
        try execute(
            """
            INSERT INTO link (token_hash, sealed_token, purpose, user_id, candidate_id, created_at, expires_at, used_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                Blob(link.digest), Blob(link.sealedToken), link.purpose.rawValue, link.visitor.userId,
                link.visitor.candidateId,
                link.createdAt, link.expiresAt, link.usedAt,
            ]
        )
    }

    package func markLinkUsed(digest: [UInt8], at now: Instant) throws {
        try execute("UPDATE link SET used_at = ? WHERE token_hash = ? AND used_at IS NULL", [now, Blob(digest)])
    }

    /// Forgets every link of one user or candidate.
    ///
    /// - Returns: how many there were.
    @discardableResult
    package func deleteLinks(of visitor: Visitor) throws -> Int {
        try execute("DELETE FROM link WHERE user_id = ? OR candidate_id = ?", [visitor.userId, visitor.candidateId])
    }

    package func deleteLinks(expiredAt now: Instant) throws {
        try execute("DELETE FROM link WHERE expires_at <= ?", [now])
    }
}

extension StoredLink {
    init(row: StoredRow) throws {
        self.init(
            digest: try row.bytes("token_hash"), sealedToken: try row.bytes("sealed_token"),
            purpose: try row.value("purpose", as: LinkPurpose.self), visitor: try Visitor(row: row),
            createdAt: try row.value("created_at"), expiresAt: try row.value("expires_at"),
            usedAt: try row.optional("used_at")
        )
    }
}
