import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// What goes on after two members became one: people, talks and contracts.
@Suite struct MergerTests {
    private func merged(_ scene: ContractScene, _ member: TestMember) async throws -> TestMember {
        let successor = try await scene.network.member("Groep Noord")
        _ = try await scene.network.coordinator().perform(MergeMember(id: member.id, into: successor.id))
        return successor
    }

    /// The desk of a user with what the user may now.
    private func desk(of user: UserId, in scene: ContractScene) async throws -> Desk {
        let authority = try #require(try await scene.network.read { try $0.authority(of: user) })
        return try await scene.network.desk(Actor(who: .user(user), authority: authority))
    }

    @Test func `A user of the merged member acts for the successor in the same roles`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let successor = try await merged(scene, scene.host)
        let desk = try await desk(of: scene.host.user, in: scene)
        #expect(desk.actor.authority == .members([successor.id: [.contact, .signatory]]))
        let (old, user) = (scene.host.id, scene.host.user)
        #expect(try await scene.network.read { try $0.users(of: old) }.isEmpty)
        #expect(try await scene.network.verbs(about: user).first == .userChanged)
    }

    @Test func `A contract that waits for signatures is signed for the successor`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.issued()
        try await scene.sign(id, as: .employee)
        let hash = try await scene.textHash(id)
        let successor = try await merged(scene, scene.host)
        let desk = try await desk(of: scene.host.user, in: scene)
        let code = try await scene.askedCode(id, at: desk, as: .taking)
        _ = try await SignContract(id: id, party: .taking, textHash: hash, code: code).run(at: desk)
        try await scene.sign(id, as: .bringing)
        let placement = try await scene.placement(try #require(try await scene.shown(id).placement))
        #expect(placement.taking.id == successor.id)
        #expect(try await scene.textHash(id) == hash)
    }

    @Test func `Talks and drafts go on with the successor, and an extension that waits too`() async throws {
        let scene = try await ContractScene.make(kind: .trial, sickSince: "2025-07-07")
        let draft = try await scene.drafted()
        let successor = try await merged(scene, scene.employer)
        let view = try await scene.shown(draft)
        #expect(view.bringing.id == successor.id)
        let desk = try await desk(of: scene.employer.user, in: scene)
        _ = try await IssueContract(id: draft, revision: view.revision).run(at: desk)
        #expect(try await scene.shown(draft).state == .issued)
    }

    @Test func `What the two have not signed together keeps them apart`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        _ = try await scene.drafted()
        let code = try await scene.network.coordinator().ask(ShowClaim(id: scene.claim)).code
        await #expect(throws: Refusal(.memberStillRuns, ["running": code])) {
            try await scene.network.coordinator().perform(MergeMember(id: scene.host.id, into: scene.employer.id))
        }
        #expect(try await scene.network.read { try $0.users(of: scene.host.id) }.count == 1)
    }

    @Test func `Who had a part at both keeps all of it`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let successor = try await scene.network.member("Groep Noord")
        let coordinator = try await scene.network.coordinator()
        _ = try await coordinator.perform(
            GiveRoles(user: scene.host.user, member: successor.id, roles: [.contact, .deputy]))
        _ = try await coordinator.perform(MergeMember(id: scene.host.id, into: successor.id))
        let user = scene.host.user
        let roles = try await scene.network.read { try $0.user(user)?.roles }
        #expect(roles == [successor.id: [.contact, .deputy, .signatory]])
    }
}
