import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct UsersTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let schagen: TestMember
    private let bakkerij: TestMember

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        schagen = try await network.member("Gemeente Schagen")
        bakkerij = try await network.member("Bakkerij De Wit")
    }

    private func invitation(_ part: InviteUser.Part, email: String = "nieuw@schagen.example") throws -> InviteUser {
        InviteUser(email: try EmailAddress(email, at: "/email"), name: try PersonName("Nieuw", at: "/name"), part: part)
    }

    @Test func `A contact person invites colleagues, of the own member only`() async throws {
        let desk = try await schagen.desk()
        let user = try await desk.perform(invitation(.user(of: schagen.id, as: [.deputy])))
        #expect(try await network.read { try $0.user(user)?.roles } == [schagen.id: [.deputy]])
        await #expect(throws: Refusal(.notFound)) {
            try await desk.perform(invitation(.user(of: bakkerij.id, as: [.deputy]), email: "een@ander.example"))
        }
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await desk.perform(invitation(.coordinator, email: "c@c.example"))
        }
    }

    @Test(arguments: [MemberRole.signatory, .deputy, .mandatary])
    func `Who is not a contact person invites nobody`(_ role: MemberRole) async throws {
        let user = try await network.user(of: schagen.id, as: [role])
        let desk = try await network.desk(Actor(who: .user(user), authority: .members([schagen.id: [role]])))
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await desk.perform(invitation(.user(of: schagen.id, as: [.deputy])))
        }
    }

    @Test func `An invitation needs a role, a known member that takes part and a new address`() async throws {
        let desk = try await network.coordinator()
        await #expect(throws: Refusal(.fieldMissing, at: "/roles")) {
            try await desk.perform(invitation(.user(of: schagen.id, as: [])))
        }
        let nobody = try #require(MemberId("00000000-0000-7000-8000-000000000009"))
        await #expect(throws: Refusal(.memberUnknown, at: "/member")) {
            try await desk.perform(invitation(.user(of: nobody, as: [.contact])))
        }
        try await desk.perform(SuspendMember(id: bakkerij.id))
        await #expect(throws: Refusal(.memberNotActive, ["member": "L-0002"])) {
            try await desk.perform(invitation(.user(of: bakkerij.id, as: [.contact])))
        }
        await #expect(throws: Refusal(.userExists, at: "/email")) {
            try await desk.perform(invitation(.coordinator, email: "Coordinator@Noord.Example"))
        }
    }

    @Test func `A user may act for several members and loses one of them again`() async throws {
        let desk = try await network.coordinator()
        try await desk.perform(GiveRoles(user: schagen.user, member: bakkerij.id, roles: [.mandatary]))
        let user = try await network.read { try $0.user(schagen.user) }
        #expect(user?.roles == [schagen.id: [.contact, .signatory], bakkerij.id: [.mandatary]])
        try await desk.perform(GiveRoles(user: schagen.user, member: bakkerij.id, roles: []))
        await #expect(throws: Refusal(.fieldMissing, at: "/roles")) {
            try await desk.perform(GiveRoles(user: schagen.user, member: schagen.id, roles: []))
        }
    }

    @Test func `A contact person decides the roles of colleagues and sees nobody else`() async throws {
        let colleague = try await network.user(of: schagen.id, as: [.deputy])
        let desk = try await schagen.desk()
        try await desk.perform(GiveRoles(user: colleague, member: schagen.id, roles: [.signatory]))
        await #expect(throws: Refusal(.notFound)) {
            try await desk.perform(GiveRoles(user: bakkerij.user, member: schagen.id, roles: [.signatory]))
        }
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(RevokeUser(user: bakkerij.user)) }
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(RevokeUser(user: network.coordinatorId)) }
        #expect(try await Set(desk.ask(ListUsers()).map(\.id)) == [schagen.user, colleague])
        try await desk.perform(RevokeUser(user: colleague))
        #expect(try await desk.ask(ListUsers()).map(\.id) == [schagen.user])
    }

    @Test func `A contact person neither sees nor ends what somebody is to other members`() async throws {
        try await network.coordinator().perform(GiveRoles(user: bakkerij.user, member: schagen.id, roles: [.mandatary]))
        let desk = try await schagen.desk()
        let seen = try await desk.ask(ListUsers()).first { $0.id == bakkerij.user }
        #expect(seen?.roles == [schagen.id: [.mandatary]])
        await #expect(throws: Refusal(.notYourMember)) { try await desk.perform(RevokeUser(user: bakkerij.user)) }
    }

    @Test func `A revoked user gets no new role`() async throws {
        let desk = try await network.coordinator()
        try await desk.perform(RevokeUser(user: schagen.user))
        try await desk.perform(RevokeUser(user: schagen.user))
        #expect(try await network.verbs(about: schagen.user).filter { $0 == .userRevoked }.count == 1)
        await #expect(throws: Refusal(.userRevoked)) {
            try await desk.perform(GiveRoles(user: schagen.user, member: bakkerij.id, roles: [.contact]))
        }
    }

    @Test func `The last coordinator stays, until there is another`() async throws {
        let desk = try await network.coordinator()
        await #expect(throws: Refusal(.lastCoordinator)) {
            try await desk.perform(RevokeUser(user: network.coordinatorId))
        }
        await #expect(throws: Refusal(.lastCoordinator)) {
            try await desk.perform(InviteAgain(user: network.coordinatorId))
        }
        let second = try await desk.perform(invitation(.coordinator, email: "tweede@noord.example"))
        await #expect(throws: Refusal(.lastCoordinator)) {
            try await desk.perform(RevokeUser(user: network.coordinatorId))
        }
        try await network.activate(second)
        try await desk.perform(RevokeUser(user: network.coordinatorId))
    }

    @Test func `The operator lets a coordinator in again who lost the second factor`() async throws {
        let shell = try await network.shell()
        try await shell.perform(InviteAgain(user: network.coordinatorId))
        let session = try await network.accept(network.coordinatorId)
        #expect(try await network.door().desk(session: session.token).actor.actsForNetwork)
    }

    @Test func `A new invitation ends the one before and every session`() async throws {
        let user = try await network.invited("jo@schagen.example", of: schagen.id)
        let old = try await network.token(of: .user(user))
        let session = try await network.accept(user)
        try await network.coordinator().perform(InviteAgain(user: user))
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(session: session.token) }
        await #expect(throws: Refusal(.linkInvalid)) { try await LookAtLink(token: old).run(at: network.door()) }
        _ = try await network.accept(user)
        await #expect(throws: Refusal(.coordinatorOnly)) { try await schagen.desk().perform(InviteAgain(user: user)) }
        let nobody = try #require(UserId("00000000-0000-7000-8000-000000000009"))
        await #expect(throws: Refusal(.notFound)) { try await network.shell().perform(InviteAgain(user: nobody)) }
    }

    @Test func `Copying a link is for coordinators, and each time is recorded`() async throws {
        let user = try await network.invited("jo@schagen.example", of: schagen.id)
        let coordinator = try await network.coordinator()
        let first = try await coordinator.perform(CopyLink(of: .user(user)))
        #expect(try await coordinator.perform(CopyLink(of: .user(user))) == first)
        #expect(try await network.verbs(about: user) == [.linkShown, .linkShown, .userInvited])
        await #expect(throws: Refusal(.coordinatorOnly)) { try await schagen.desk().perform(CopyLink(of: .user(user))) }
        await #expect(throws: Refusal(.linkInvalid)) {
            try await coordinator.perform(CopyLink(of: .user(schagen.user)))
        }
    }

    @Test func `Everybody learns who they are and chooses a language`() async throws {
        let desk = try await schagen.desk()
        try await desk.perform(ChangeLanguage(language: .english))
        let myself = try await desk.ask(Myself())
        #expect(myself.language == .english)
        #expect(myself.members.map(\.code) == ["L-0001"])
        #expect(try await network.shell().ask(Myself()).user == nil)
    }

    @Test func `Users are listed page by page`() async throws {
        let desk = try await network.coordinator()
        let all = try await desk.ask(ListUsers()).map(\.email)
        #expect(all.count == 3)
        #expect(try await desk.ask(ListUsers(limit: 1)).map(\.email) == [all[0]])
        #expect(try await desk.ask(ListUsers(after: all[0])).map(\.email) == Array(all.dropFirst()))
    }
}
