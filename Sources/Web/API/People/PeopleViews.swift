import Domain
import Ledger
import Operations

/// People who sign in, programs with a token, and the links that let them in.
enum PeopleViews {
    /// What a user is to one member.
    struct Roles: Sendable {
        let member: MemberId
        let roles: [MemberRole]

        /// By member, each role once, in the order of the list.
        static func list(_ roles: [MemberId: Set<MemberRole>]) -> [Roles] {
            roles.sorted { $0.key < $1.key }.map { member, own in
                Roles(member: member, roles: MemberRole.allCases.filter(own.contains))
            }
        }
    }

    static let roles = View<Roles>(
        "MemberRoles",
        [
            .field("member") { $0.member },
            .choices("roles") { $0.roles },
        ]
    )

    static let user = View<User>(
        "User", revision: { $0.revision },
        [
            .field("id") { $0.id },
            .field("email") { $0.email },
            .field("name") { $0.name },
            .field("phone") { $0.phone },
            .choice("language") { $0.language },
            .choice("state") { $0.state },
            .field("is_coordinator") { $0.isCoordinator },
            .objects("roles", roles) { Roles.list($0.roles) },
            .field("revision") { $0.revision },
        ]
    )

    static let link = View<PassableLink>(
        "Link",
        [
            .field("link") { $0.address },
            .field("until") { $0.until },
        ]
    )

    static let token = View<AccessToken>(
        "Token",
        [
            .field("id") { $0.id },
            .field("label") { $0.label },
            .field("member") { $0.member },
            .field("read_only") { $0.readOnly },
            .field("expires_at") { $0.expiresAt },
        ]
    )

    /// The only time that the secret is shown.
    static let newToken = View<CreateToken.Made>(
        "NewTokenSecret",
        [
            .field("id") { $0.id },
            .field("token") { $0.text },
        ]
    )

    static let enrolment = View<Enrolment>(
        "Enrolment",
        [
            .field("otpauth") { $0.address },
            .field("secret_groups") { $0.groups },
        ]
    )
}
