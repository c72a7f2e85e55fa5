package import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Adds a user with its roles.
    package func insert(_ user: User) throws {
        try execute(
            """
            INSERT INTO user_account (id, email, name, phone, language, state, is_coordinator, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                user.id, user.email, user.name, user.phone, user.language.rawValue, user.state.rawValue,
                user.isCoordinator,
                user.revision,
            ]
        )
        for (member, roles) in user.roles { try setRoles(roles, of: user.id, at: member) }
    }

    /// What this user is to that member from now on; nothing, when the set is empty.
    package func setRoles(_ roles: Set<MemberRole>, of user: UserId, at member: MemberId) throws {
        try execute("DELETE FROM user_role WHERE user_id = ? AND member_id = ?", [user, member])
        for role in roles {
            try execute(
                "INSERT INTO user_role (user_id, member_id, role) VALUES (?, ?, ?)", [user, member, role.rawValue])
        }
        try execute("UPDATE user_account SET revision = revision + 1 WHERE id = ?", [user])
    }

    package func setState(_ state: User.State, of user: UserId) throws {
        try execute("UPDATE user_account SET state = ?, revision = revision + 1 WHERE id = ?", [state.rawValue, user])
    }

    /// - Parameter email: in lower case.
    package func setEmail(_ email: String, of user: UserId) throws {
        try execute("UPDATE user_account SET email = ?, revision = revision + 1 WHERE id = ?", [email, user])
    }

    package func setLanguage(_ language: Language, of user: UserId) throws {
        try execute(
            "UPDATE user_account SET language = ?, revision = revision + 1 WHERE id = ?", [language.rawValue, user])
    }

    /// Keeps what a user signs in with; nil takes it away.
    package func setCredentials(passwordHash: String?, sealedSecret: [UInt8]?, of user: UserId) throws {
        try execute(
            "UPDATE user_account SET password_hash = ?, totp_secret = ?, totp_last_counter = 0 WHERE id = ?",
            [passwordHash, sealedSecret.map(Blob.init), user]
        )
    }

    package func setPasswordHash(_ hash: String, of user: UserId) throws {
        try execute("UPDATE user_account SET password_hash = ? WHERE id = ?", [hash, user])
    }

    /// Counts one more failure, or none any more with 0.
    package func setFailures(_ failures: Int, lockedUntil: Instant, of user: UserId) throws {
        try execute(
            "UPDATE user_account SET failed_sign_ins = ?, locked_until = ? WHERE id = ?", [failures, lockedUntil, user]
        )
    }

    /// Takes the code of a step.
    ///
    /// - Returns: false when that step, or a later one, was taken already.
    package func takeStep(_ step: Int64, of user: UserId) throws -> Bool {
        try execute(
            "UPDATE user_account SET totp_last_counter = ? WHERE id = ? AND totp_last_counter < ?", [step, user, step]
        ) == 1
    }
}
