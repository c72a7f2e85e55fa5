import Domain
import Storage

extension House {
    /// A desk that only reads what can be told to anybody, of an archived network too; nil when there is no such
    /// network or its file is set aside.
    func verificationDesk(networkId: NetworkId) async throws -> Desk? {
        guard let row = try await folder.registry.find(networkId), row.state != .setAside else { return nil }
        let reader = Actor(who: .system, authority: .members([:]), readOnly: true)
        return desk(of: reader, in: try await enter(row), requestId: "verification")
    }
}
