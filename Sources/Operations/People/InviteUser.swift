package import Domain
package import Ledger
package import Storage

/// Invites somebody to sign in: a coordinator, or somebody who will act for a member. Coordinators invite everybody, a
/// member's contact person invites colleagues.
package struct InviteUser: Command {
    /// What the invited will be.
    package enum Part: Hashable, Sendable {
        case coordinator
        /// One role or more at one member; `GiveRoles` adds further members.
        case user(of: MemberId, as: Set<MemberRole>)
    }

    package let email: EmailAddress
    package let name: PersonName
    package let phone: PhoneNumber?
    package let language: Language
    package let part: Part

    package init(
        email: EmailAddress, name: PersonName, phone: PhoneNumber? = nil, language: Language = .dutch, part: Part
    ) {
        self.email = email
        self.name = name
        self.phone = phone
        self.language = language
        self.part = part
    }

    /// Refuses `userExists`: one person has one account in a network, and further roles are given to it.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        try mustBeAllowed(at: desk, in: scope.reading)
        guard try scope.reading.user(email: email.key) == nil else { throw Refusal(.userExists, at: "/email") }
        let user = User(
            id: desk.newId(), email: email.key, name: name.text, phone: phone?.text, language: language,
            state: .invited,
            isCoordinator: part == .coordinator, roles: roles, revision: 1
        )
        try scope.insert(user)
        try scope.record(.userInvited, .user, user.id, at: desk, namens: roles.keys.first)
        try scope.sendInvitation(to: user, at: desk)
        return user.id
    }

    private var roles: [MemberId: Set<MemberRole>] {
        if case .user(let member, let roles) = part { [member: roles] } else { [:] }
    }

    private func mustBeAllowed(at desk: Desk, in scope: ReadScope) throws {
        guard case .user(let id, let roles) = part else { return try desk.mustBeCoordinator() }
        try desk.mustManageUsers(of: id)
        guard !roles.isEmpty else { throw Refusal(.fieldMissing, at: "/roles") }
        guard let member = try scope.member(id) else { throw Refusal(.memberUnknown, at: "/member") }
        try member.mustBeActive()
    }
}
