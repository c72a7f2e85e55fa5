package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// Whether a user gets the weekly mail: yes, until that user says otherwise.
    package func wantsDigest(_ user: UserId) throws -> Bool {
        try row("SELECT weekly_digest FROM mail_preference WHERE user_id = ?", [user]) { row in
            try row.value("weekly_digest")
        } ?? true
    }

    /// Users who can sign in, want the weekly mail and did not get that one yet, in the order of their addresses.
    ///
    /// - Parameters:
    ///   - occasion: which one, as its marks name it.
    ///   - moment: only users of whom there was an account then.
    package func digestReaders(notTold occasion: String, knownAt moment: Instant, limit: Int) throws -> [User] {
        let ids: [UserId] = try rows(
            """
            SELECT id FROM user_account WHERE state = 'active'
                AND NOT EXISTS (
                    SELECT 1 FROM mail_preference WHERE user_id = user_account.id AND weekly_digest = 0)
                AND NOT EXISTS (
                    SELECT 1 FROM told WHERE kind = 'weekly-digest' AND subject = user_account.id AND occasion = ?)
                AND EXISTS (SELECT 1 FROM event WHERE subject = user_account.id AND at <= ?)
            ORDER BY email LIMIT ?
            """,
            [occasion, moment, limit]
        ) { row in try row.value("id") }
        return try ids.compactMap { try user($0) }
    }
}

extension WriteScope {
    package func setWantsDigest(_ wants: Bool, of user: UserId) throws {
        try execute(
            """
            INSERT INTO mail_preference (user_id, weekly_digest) VALUES (?, ?)
            ON CONFLICT (user_id) DO UPDATE SET weekly_digest = excluded.weekly_digest
            """,
            [user, wants]
        )
    }
}
