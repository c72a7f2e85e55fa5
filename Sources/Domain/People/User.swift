package import Ledger

/// A person who signs in: a coordinator, or somebody who acts for one member or for several. One account per network.
package struct User: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Invited: the link was made, the password not yet set.
        case invited
        case active
        case revoked
    }

    package let id: UserId
    package let email: String
    package let name: String
    package let phone: String?
    package let language: Language
    package let state: State
    package let isCoordinator: Bool
    /// For whom this user acts, and as what.
    package let roles: [MemberId: Set<MemberRole>]
    package let revision: Int

    package init(
        id: UserId, email: String, name: String, phone: String?, language: Language, state: State, isCoordinator: Bool,
        roles: [MemberId: Set<MemberRole>], revision: Int
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.phone = phone
        self.language = language
        self.state = state
        self.isCoordinator = isCoordinator
        self.roles = roles
        self.revision = revision
    }
}
