package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func user(_ id: UserId) throws -> User? {
        try users("SELECT * FROM user_account WHERE id = ?", [id]).first
    }

    /// - Parameter email: in lower case, as it is stored.
    package func user(email: String) throws -> User? {
        try users("SELECT * FROM user_account WHERE email = ?", [email]).first
    }

    /// Users in the order of their addresses.
    ///
    /// - Parameter after: the address of the last one already seen.
    package func users(after: String = "", limit: Int) throws -> [User] {
        try users("SELECT * FROM user_account WHERE email > ? ORDER BY email LIMIT ?", [after, limit])
    }

    /// Everybody who may act for that member, revoked users left out, in the order of their addresses.
    package func users(of member: MemberId) throws -> [User] {
        try users(
            """
            SELECT * FROM user_account WHERE state <> 'revoked'
            AND id IN (SELECT user_id FROM user_role WHERE member_id = ?) ORDER BY email LIMIT 1000
            """, [member]
        )
    }

    /// The coordinators who were invited or can sign in, in the order of their addresses.
    package func coordinators() throws -> [User] {
        try users(
            "SELECT * FROM user_account WHERE state <> 'revoked' AND is_coordinator = 1 ORDER BY email LIMIT 1000", [])
    }

    /// The coordinators who can sign in, in the order of their addresses.
    package func activeCoordinators() throws -> [User] {
        try users(
            "SELECT * FROM user_account WHERE state = 'active' AND is_coordinator = 1 ORDER BY email LIMIT 1000", [])
    }

    package func signInRecord(of id: UserId) throws -> SignInRecord? {
        guard let user = try user(id) else { return nil }
        return try row("SELECT * FROM user_account WHERE id = ?", [id]) { row in
            SignInRecord(
                user: user, passwordHash: try row.optional("password_hash"),
                sealedSecret: try row.optional("totp_secret", as: Blob.self)?.bytes,
                lastStep: try row.value("totp_last_counter"),
                failures: try row.value("failed_sign_ins"), lockedUntil: try row.value("locked_until")
            )
        }
    }

    private func users(_ sql: StaticString, _ arguments: StatementArguments) throws -> [User] {
        try rows(sql, arguments) { $0 }.map { row in try User(row: row, roles: roles(of: row.value("id"))) }
    }

    private func roles(of id: UserId) throws -> [MemberId: Set<MemberRole>] {
        try rows("SELECT member_id, role FROM user_role WHERE user_id = ?", [id]) { row -> (MemberId, MemberRole) in
            (try row.value("member_id"), try row.value("role"))
        }.reduce(into: [:]) { roles, pair in roles[pair.0, default: []].insert(pair.1) }
    }
}

extension User {
    init(row: StoredRow, roles: [MemberId: Set<MemberRole>]) throws {
        self.init(
            id: try row.value("id"), email: try row.value("email"), name: try row.value("name"),
            phone: try row.optional("phone"),
            language: try row.value("language", as: Language.self), state: try row.value("state", as: State.self),
            isCoordinator: try row.value("is_coordinator"), roles: roles, revision: try row.value("revision")
        )
    }
}
