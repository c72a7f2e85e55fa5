package import Ledger

/// One poortwachtercentrum: a tenant with its own file, its own users and its own ledger.
package struct Network: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case active
        case archived
    }

    package let id: NetworkId
    /// How it is named in addresses: `https://host/<slug>/`.
    package let slug: String
    package let name: String
    package let state: State
    package let createdAt: Instant

    package init(id: NetworkId, slug: String, name: String, state: State, createdAt: Instant) {
        self.id = id
        self.slug = slug
        self.name = name
        self.state = state
        self.createdAt = createdAt
    }
}
