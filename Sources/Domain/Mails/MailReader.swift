package import Ledger

/// The user whose mail it is, and as what: it goes out only while that holds.
package struct MailReader: Hashable, Sendable {
    /// A member for which the user reads it, in one of these roles.
    package struct Part: Hashable, Sendable {
        package let member: MemberId
        package let roles: Set<MemberRole>

        package init(_ member: MemberId, as roles: Set<MemberRole> = Set(MemberRole.allCases)) {
            self.member = member
            self.roles = roles
        }
    }

    package let user: UserId
    /// The user's present address.
    package let address: String
    /// Nil for what is the user's own or goes to coordinators.
    package let part: Part?

    package init(user: UserId, address: String, part: Part? = nil) {
        self.user = user
        self.address = address
        self.part = part
    }
}
