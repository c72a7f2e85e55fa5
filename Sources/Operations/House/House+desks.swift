package import Domain
import Ledger
import Secrets
import Storage

extension House {
    /// The network with that name in addresses, whatever its state. Refuses `networkUnknown`.
    package func network(slug: String) async throws -> Network {
        try await registered(slug: slug).network
    }

    /// The desk of somebody with a shell on the server; at an archived network it only reads.
    package func shellDesk(slug: String, requestId: String = "shell") async throws -> Desk {
        desk(of: .operator, in: try await enter(registered(slug: slug)), requestId: requestId)
    }

    /// The desk of the scheduler. Refuses `networkUnknown` and `networkArchived`.
    package func systemDesk(networkId: NetworkId, requestId: String = "scheduler") async throws -> Desk {
        guard let row = try await folder.registry.find(networkId) else { throw Refusal(.networkUnknown) }
        return desk(of: .system, in: try await enter(live(row)), requestId: requestId)
    }

    /// Where somebody stands who has not shown yet who it is: it acts for nobody and never leaves this room.
    func doorstep(slug: String, requestId: String) async throws -> Desk {
        let nobody = Actor(who: .system, authority: .members([:]))
        return desk(of: nobody, in: try await enter(live(registered(slug: slug))), requestId: requestId)
    }

    func desk(of actor: Actor, in open: OpenNetwork, requestId: String) -> Desk {
        Desk(
            actor: actor, network: open.network, now: time.now, requestId: requestId, vault: open.vault, equipment: equipment,
            lease: open.lease
        )
    }

    func registered(slug: String) async throws -> RegisteredNetwork {
        guard let row = try await folder.registry.find(slug: slug) else { throw Refusal(.networkUnknown) }
        return row
    }

    private func enter(_ row: RegisteredNetwork) async throws -> OpenNetwork {
        guard row.state != .setAside else { throw Refusal(.networkSetAside) }
        let key = try masterKey.unwrap(WrappedKey(row.wrappedKey), ofNetwork: row.id.bytes)
        return OpenNetwork(
            network: row.network, vault: Vault(network: row.id, networkKey: key, randomness: equipment.randomness),
            lease: try await folder.stores.lease(row.id)
        )
    }

    private func live(_ row: RegisteredNetwork) throws(Refusal) -> RegisteredNetwork {
        guard row.state != .archived else { throw Refusal(.networkArchived) }
        return row
    }
}

extension Desk {
    /// The same place and moment for somebody else, once it is known who that is.
    func taken(by actor: Actor) -> Desk {
        Desk(
            actor: actor, network: network, now: now, requestId: requestId, vault: vault, equipment: equipment, lease: lease
        )
    }
}
