package import Domain
package import Ledger
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

    /// The desk of whoever sets up a demo, at an earlier moment, so that what it shows has a past. Only under
    /// `serve --demo`.
    package func demoDesk(slug: String, at moment: Instant) async throws -> Desk {
        precondition(isDemo, "only a demo is told what happened before it began")
        return desk(of: .operator, in: try await enter(registered(slug: slug)), requestId: "demo", at: moment)
    }

    /// The desk of the scheduler. Refuses `networkUnknown` and `networkArchived`.
    package func systemDesk(networkId: NetworkId, requestId: String = "scheduler") async throws -> Desk {
        guard let row = try await folder.registry.find(networkId) else { throw Refusal(.networkUnknown) }
        return desk(of: .system, in: try await enter(live(row)), requestId: requestId)
    }

    /// The door of a network. Refuses `networkUnknown`, `networkArchived` and `networkSetAside`.
    package func doorstep(slug: String, requestId: String) async throws -> Doorstep {
        let nobody = Actor(who: .system, authority: .members([:]))
        let desk = desk(of: nobody, in: try await enter(live(registered(slug: slug))), requestId: requestId)
        return Doorstep(desk: desk, isDemo: isDemo)
    }

    /// The desk of whoever signed in with that session; see `Doorstep.desk(session:)`.
    package func desk(session: String, slug: String, requestId: String) async throws -> Desk {
        try await doorstep(slug: slug, requestId: requestId).desk(session: session)
    }

    /// The desk of the program that shows that token; see `Doorstep.desk(bearer:)`.
    package func desk(bearer: String, slug: String, requestId: String) async throws -> Desk {
        try await doorstep(slug: slug, requestId: requestId).desk(bearer: bearer)
    }

    func desk(of actor: Actor, in open: OpenNetwork, requestId: String, at moment: Instant? = nil) -> Desk {
        Desk(
            actor: actor, network: open.network, now: moment ?? time.now, requestId: requestId, vault: open.vault,
            equipment: equipment,
            lease: open.lease
        )
    }

    func registered(slug: String) async throws -> RegisteredNetwork {
        guard let row = try await folder.registry.find(slug: slug) else { throw Refusal(.networkUnknown) }
        return row
    }

    func enter(_ row: RegisteredNetwork) async throws -> OpenNetwork {
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
