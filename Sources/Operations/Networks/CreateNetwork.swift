package import Domain
import Ledger
import Secrets
import Storage

/// Makes a network: its file, its key, its first coordinator and that coordinator's invitation. From the shell only.
package struct CreateNetwork: Sendable {
    package struct Made: Sendable {
        package let network: Network
        package let coordinator: UserId
        /// The coordinator's invitation, to pass on by hand; it was queued as a mail as well.
        package let invitation: PassableLink
    }

    package let slug: Slug
    package let name: PlainLine
    package let coordinatorEmail: EmailAddress
    package let coordinatorName: PersonName
    package let language: Language

    package init(
        slug: Slug, name: PlainLine, coordinatorEmail: EmailAddress, coordinatorName: PersonName,
        language: Language = .dutch
    ) {
        self.slug = slug
        self.name = name
        self.coordinatorEmail = coordinatorEmail
        self.coordinatorName = coordinatorName
        self.language = language
    }

    /// The file is made before the registry knows of it, so that what the registry names is always whole.
    /// Refuses `slugTaken`.
    package func run(in house: House) async throws -> Made {
        guard try await house.folder.registry.find(slug: slug.text) == nil else {
            throw Refusal(.slugTaken, at: "/slug")
        }
        let key = NetworkKey(using: house.equipment.randomness)
        let now = house.time.now
        let network = Network(
            id: house.equipment.identifiers.ordered(at: now), slug: slug.text, name: name.text, state: .active,
            createdAt: now
        )
        _ = try await house.folder.stores.create(network.id)
        do {
            let made = try await furnish(network, key: key, in: house)
            let wrapped = try house.masterKey.wrap(key, ofNetwork: network.id.bytes, using: house.equipment.randomness)
            try await house.folder.registry.insert(
                RegisteredNetwork(
                    id: network.id, slug: network.slug, name: network.name, nextDueAt: now, createdAt: now,
                    wrappedKey: wrapped.bytes
                )
            )
            return made
        } catch {
            try await house.folder.stores.remove(network.id)
            throw error
        }
    }

    private func furnish(_ network: Network, key: NetworkKey, in house: House) async throws -> Made {
        let open = OpenNetwork(
            network: network,
            vault: Vault(network: network.id, networkKey: key, randomness: house.equipment.randomness),
            lease: try await house.folder.stores.lease(network.id)
        )
        let desk = house.desk(of: .operator, in: open, requestId: "shell")
        let coordinator = try await desk.perform(BeginNetwork(plan: self))
        let invitation = try await desk.perform(CopyLink(of: .user(coordinator)))
        return Made(network: network, coordinator: coordinator, invitation: invitation)
    }
}
