package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// - Parameter digest: SHA-256 of the secret.
    package func token(digest: [UInt8]) throws -> StoredToken? {
        try row("SELECT * FROM access_token WHERE secret_hash = ?", [Blob(digest)], as: StoredToken.init(row:))
    }

    package func token(_ id: TokenId) throws -> StoredToken? {
        try row("SELECT * FROM access_token WHERE id = ?", [id], as: StoredToken.init(row:))
    }

    /// The tokens that were not revoked, the oldest first.
    package func tokens(after: TokenId?, limit: Int) throws -> [StoredToken] {
        try rows(
            "SELECT * FROM access_token WHERE revoked_at IS NULL AND id > ? ORDER BY id LIMIT ?",
            [after?.description ?? "", limit], as: StoredToken.init(row:)
        )
    }
}

extension WriteScope {
    /// - Parameter digest: SHA-256 of the secret.
    package func insert(_ stored: StoredToken, digest: [UInt8]) throws {
        try execute(
            """
            INSERT INTO access_token (id, secret_hash, label, member_id, read_only, created_by, created_at, expires_at, revoked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                stored.token.id, Blob(digest), stored.token.label, stored.token.member, stored.token.readOnly,
                stored.madeBy,
                stored.createdAt, stored.token.expiresAt, stored.revokedAt,
            ]
        )
    }

    /// - Returns: false when it was revoked before.
    package func revokeToken(_ id: TokenId, at now: Instant) throws -> Bool {
        try execute("UPDATE access_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", [now, id]) == 1
    }

    /// Revokes what a user made.
    package func revokeTokens(madeBy user: UserId, at now: Instant) throws {
        try execute("UPDATE access_token SET revoked_at = ? WHERE created_by = ? AND revoked_at IS NULL", [now, user])
    }
}

extension StoredToken {
    init(row: StoredRow) throws {
        self.init(
            token: AccessToken(
                id: try row.value("id"), label: try row.value("label"), member: try row.optional("member_id"),
                readOnly: try row.value("read_only"), expiresAt: try row.optional("expires_at")
            ),
            madeBy: try row.optional("created_by"), createdAt: try row.value("created_at"),
            revokedAt: try row.optional("revoked_at")
        )
    }
}
