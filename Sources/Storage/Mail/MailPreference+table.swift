package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// Whether a user gets the weekly mail: yes, until that user says otherwise.
    package func wantsDigest(_ user: UserId) throws -> Bool {
        try row("SELECT weekly_digest FROM mail_preference WHERE user_id = ?", [user]) { row in
            try row.value("weekly_digest")
        } ?? true
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
