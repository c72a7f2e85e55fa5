import Domain
import Ledger
import Operations

extension Visit {
    /// No network has more members than that.
    private static let mostParts = 50

    /// For whom the visitor can begin something: the own members, for a coordinator every active one.
    func actingMembers() async throws -> [Member] {
        guard isCoordinator else { return me.members.filter { $0.state == .active } }
        return try await allMembers().filter { $0.state == .active }
    }

    /// Every member of the network, in whatever state, by code.
    func allMembers() async throws -> [Member] {
        var members: [Member] = []
        for _ in 0..<Self.mostParts {
            let part = try await desk.ask(ListMembers(after: members.last?.code ?? ""))
            members += part
            if part.count < 200 { break }
        }
        return members
    }

    /// Whether the visitor is a user of that member, and not a coordinator who acts *namens* it.
    func belongs(to member: MemberId) -> Bool { desk.actor.belongsTo(member) }
}
