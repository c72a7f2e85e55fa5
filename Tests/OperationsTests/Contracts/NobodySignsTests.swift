import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A contract is not issued to a member for whom nobody may sign.
@Suite struct NobodySignsTests {
    private func takeRight(_ scene: ContractScene, _ roles: Set<MemberRole> = [.contact]) async throws {
        _ = try await scene.network.coordinator().perform(
            GiveRoles(user: scene.host.user, member: scene.host.id, roles: roles))
    }

    private func refusal(invited: Bool = false) -> Refusal {
        var values = ["party": "taking", "name": "School Het Anker"]
        if invited { values["invited"] = "yes" }
        return Refusal(.contractNobodySigns, values)
    }

    @Test func `An imported contact alone keeps it from being issued, until somebody may sign`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.drafted()
        try await takeRight(scene)
        #expect(try await scene.shown(id).faults == [refusal()])
        await #expect(throws: Refusals(refusal())) {
            try await IssueContract(id: id, revision: 1).run(at: scene.employer.desk())
        }
        #expect(try await scene.shown(id).number == nil)
        let invited = try await scene.network.invited("tekent@anker.example", of: scene.host.id, as: [.signatory])
        #expect(try await scene.shown(id).faults == [refusal(invited: true)])
        try await scene.network.activate(invited)
        #expect(try await scene.shown(id).faults.isEmpty)
        _ = try await IssueContract(id: id, revision: 1).run(at: scene.employer.desk())
        #expect(try await scene.shown(id).state == .issued)
    }

    @Test func `It is told beside everything else that is missing`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.drafted()
        try await takeRight(scene)
        let refusals = await #expect(throws: Refusals.self) {
            try await IssueContract(id: id, revision: 1).run(at: scene.employer.desk())
        }
        #expect(
            refusals?.all.map(\.code) == [.contractFeeMissing, .contractWageCostMissing, .contractNobodySigns])
        #expect(refusals?.all.map(\.field) == ["/fee_cents", "/fee_basis", nil])
    }

    @Test func `Terms are saved all the same`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.drafted()
        try await takeRight(scene)
        try await scene.change(id) { _ in }
        #expect(try await scene.shown(id).faults == [refusal()])
    }

    @Test func `A member's own people see who may sign, others do not, and the contact person gives the right`()
        async throws
    {
        let scene = try await ContractScene.make(kind: .trial)
        let colleague = try await scene.network.user(of: scene.host.id, as: [.deputy])
        let list = ListMemberUsers(member: scene.host.id)
        #expect(try await scene.host.desk().ask(list).map(\.id) == [scene.host.user, colleague])
        await #expect(throws: Refusal(.notFound)) { try await scene.employer.desk().ask(list) }
        let deputy = try await scene.network.desk(
            Actor(who: .user(colleague), authority: .members([scene.host.id: [.deputy]])))
        #expect(try await scene.host.desk().managesUsers(of: scene.host.id))
        #expect(!deputy.managesUsers(of: scene.host.id))
        #expect(try await !scene.employer.desk().managesUsers(of: scene.host.id))
        #expect(try await scene.network.coordinator().managesUsers(of: scene.host.id))
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await deputy.perform(
                GiveRoles(user: colleague, member: scene.host.id, roles: [.deputy, .signatory]))
        }
    }
}
