package import Domain

/// Who somebody is in one network.
package struct MyselfAnswer: Sendable {
    package let network: Network
    /// What this actor may; its `authority` holds the roles at each member.
    package let actor: Actor
    /// The account; nil for a candidate, a program and the shell.
    package let user: User?
    /// The members for which this actor acts by itself, by code; empty for a coordinator.
    package let members: [Member]

    /// The language that was chosen; nil for whoever has no account.
    package var language: Language? { user?.language }
}
