package import Domain
package import Ledger
package import Storage

/// Decides what a user is to a member from now on; no role at all takes the user away from it. Coordinators, and the
/// member's contact person for those who act for it already.
package struct GiveRoles: Command {
    package let user: UserId
    package let member: MemberId
    package let roles: Set<MemberRole>

    package init(user: UserId, member: MemberId, roles: Set<MemberRole>) {
        self.user = user
        self.member = member
        self.roles = roles
    }

    /// Refuses `fieldMissing` for taking away somebody's last role: that is what `RevokeUser` is for.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        try desk.mustManageUsers(of: member)
        guard let account = try scope.reading.user(user), desk.knows(account) else { throw Refusal(.notFound) }
        guard account.state != .revoked else { throw Refusal(.userRevoked) }
        guard let member = try scope.reading.member(member) else { throw Refusal(.memberUnknown, at: "/member") }
        if roles.isEmpty {
            let remaining = account.roles.keys.contains { $0 != member.id }
            guard remaining || account.isCoordinator else { throw Refusal(.fieldMissing, at: "/roles") }
        } else {
            try member.mustBeActive()
        }
        try scope.setRoles(roles, of: user, at: member.id)
        try scope.record(
            .userChanged, .user, user, at: desk, namens: member.id,
            detail: roles.map(\.rawValue).sorted().joined(separator: ",")
        )
        return user
    }
}
