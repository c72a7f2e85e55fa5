import Domain
import Storage
import Testing

@testable import Operations

extension Exchange {
    /// Suspends a member, past every rule.
    func suspend(_ member: TestMember) async throws {
        try await network.write { scope in
            let old = try #require(try scope.reading.member(member.id))
            let suspended = Member(
                id: old.id, code: old.code, name: old.name, sector: old.sector, employees: old.employees,
                state: .suspended, joinedOn: old.joinedOn, revision: old.revision
            )
            #expect(try scope.update(suspended))
        }
    }

    /// The desk of a further user of a member, who is not its contact person.
    func colleague(of member: TestMember) async throws -> Desk {
        let user = try await network.user(of: member.id, as: [.deputy])
        return try await network.desk(Actor(who: .user(user), authority: .members([member.id: [.deputy]])))
    }
}
