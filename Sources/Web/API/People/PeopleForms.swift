import Domain
import Ledger
import Operations

/// What requests about users and tokens hold.
enum PeopleForms {
    /// A coordinator, or somebody who will act for a member in one role or more.
    static let invitation = Form("NewInvitation") { fields in
        let email = fields.text("email", EmailAddress.init)
        let name = fields.text("name", PersonName.init)
        let phone = fields.optional("phone", .text(PhoneNumber.init))
        let language = fields.optional("language", .choice(of: Language.self))
        let member = fields.optional("member", .id(of: MemberAccount.self))
        let roles = fields.optional(
            "roles", .list(of: .choice(of: MemberRole.self), maximum: MemberRole.allCases.count))
        return { () throws(Refusal) in
            InviteUser(
                email: email(), name: name(), phone: phone(), language: language() ?? .dutch,
                part: try part(member: member(), roles: roles())
            )
        }
    }

    /// With neither member nor roles it is a coordinator.
    private static func part(member: MemberId?, roles: [MemberRole]?) throws(Refusal) -> InviteUser.Part {
        switch (member, roles) {
        case (nil, nil): return .coordinator
        case (let member?, let roles?): return .user(of: member, as: Set(roles))
        case (nil, _?): throw Refusal(.fieldMissing, at: "/member")
        case (_?, nil): throw Refusal(.fieldMissing, at: "/roles")
        }
    }

    struct Roles {
        let member: MemberId
        let roles: Set<MemberRole>
    }

    static let roles = Form("RolesChange") { fields in
        let member = fields.id("member", of: MemberAccount.self)
        let roles = fields.choices("roles", of: MemberRole.self, maximum: MemberRole.allCases.count)
        return { Roles(member: member(), roles: Set(roles())) }
    }

    static let address = Form("AddressChange") { fields in
        let email = fields.text("email", EmailAddress.init)
        return { email() }
    }

    static let language = Form("LanguageChange") { fields in
        let language = fields.choice("language", of: Language.self)
        return { language() }
    }

    static let weeklyMail = Form("WeeklyMailChoice") { fields in
        let wanted = fields.bool("wanted")
        return { wanted() }
    }

    struct Password {
        let present: String
        let password: String
    }

    static let password = Form("PasswordChange") { fields in
        let present = fields.string("present", maximum: 1024)
        let password = fields.string("password", maximum: 1024)
        return { Password(present: present(), password: password()) }
    }

    static let token = Form("NewToken") { fields in
        let label = fields.line("label", maximum: 100)
        let member = fields.optional("member", .id(of: MemberAccount.self))
        let readOnly = fields.bool("read_only")
        let days = fields.optional("expires_days", .int(in: 1...CreateToken.maximumDays))
        return { CreateToken(label: label(), member: member(), readOnly: readOnly(), expiresInDays: days()) }
    }
}
