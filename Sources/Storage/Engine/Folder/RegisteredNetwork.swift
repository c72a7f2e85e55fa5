package import Domain
package import Ledger

/// What the registry knows of one network: enough to find, open and wake it.
package struct RegisteredNetwork: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case active
        case archived
        /// The file cannot be opened; the other networks go on.
        case setAside = "set-aside"
    }

    package let id: NetworkId
    /// How it is named in addresses: `https://host/<slug>/`.
    package let slug: String
    package let name: String
    package var state: State
    /// When the scheduler should look at it next; a hint, which the network's own file is ahead of. Nil for nothing
    /// due.
    package var nextDueAt: Instant?
    package let createdAt: Instant
    /// The network's key, wrapped by the key file outside the data folder (design.md, "Erasure").
    package var wrappedKey: [UInt8]

    package init(
        id: NetworkId, slug: String, name: String, state: State = .active, nextDueAt: Instant? = nil,
        createdAt: Instant, wrappedKey: [UInt8]
    ) {
        self.id = id
        self.slug = slug
        self.name = name
        self.state = state
        self.nextDueAt = nextDueAt
        self.createdAt = createdAt
        self.wrappedKey = wrappedKey
    }
}
