import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct TokensTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let member: TestMember

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        member = try await network.member("Gemeente Schagen")
    }

    private func make(member: MemberId? = nil, readOnly: Bool = false, days: Int? = nil) async throws
        -> CreateToken.Made
    {
        let create = CreateToken(
            label: try PlainLine("Personeelssysteem", at: "/label"), member: member, readOnly: readOnly,
            expiresInDays: days
        )
        return try await create.run(at: network.coordinator())
    }

    @Test func `A token names its network and acts for the whole of it`() async throws {
        let made = try await make()
        #expect(made.text.hasPrefix("pw_\(network.id)_"))
        let desk = try await network.door().desk(bearer: made.text)
        #expect(desk.actor == Actor(who: .integration(made.id), authority: .network))
        #expect(try await desk.ask(ListMembers()).count == 1)
    }

    @Test func `A member's token acts for that member and manages nobody's access`() async throws {
        let desk = try await network.door().desk(bearer: make(member: member.id).text)
        #expect(desk.actor.members == [member.id])
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await desk.perform(
                InviteUser(
                    email: EmailAddress("a@b.example", at: ""), name: PersonName("A", at: ""),
                    part: .user(of: member.id, as: [.contact])
                )
            )
        }
    }

    @Test func `A token that may only read changes nothing`() async throws {
        let desk = try await network.door().desk(bearer: make(readOnly: true).text)
        #expect(try await desk.ask(ListTokens()).count == 1)
        await #expect(throws: Refusal(.tokenReadOnly)) { try await desk.perform(SuspendMember(id: member.id)) }
    }

    @Test func `A coordinator's token gives nobody access`() async throws {
        let desk = try await network.door().desk(bearer: make().text)
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(CopyLink(of: .user(member.user))) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(InviteAgain(user: member.user)) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(RevokeUser(user: member.user)) }
        let create = CreateToken(
            label: try PlainLine("Meer", at: "/label"), member: nil, readOnly: false, expiresInDays: nil)
        await #expect(throws: Refusal(.coordinatorOnly)) { try await create.run(at: desk) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await create.run(at: member.desk()) }
    }

    @Test func `Another network does not know of a token`() async throws {
        let made = try await make()
        let other = try await test.network("zuid")
        await #expect(throws: Refusal(.notFound)) { try await other.door().desk(bearer: made.text) }
        let forged = "pw_\(other.id)\(made.text.dropFirst(39))"
        await #expect(throws: Refusal(.signInRequired)) { try await other.door().desk(bearer: forged) }
    }

    @Test func `A session is no token, nor a token a session`() async throws {
        let made = try await make()
        await #expect(throws: Refusal(.signInRequired)) {
            try await network.door().desk(session: String(made.text.dropFirst(3)))
        }
        let session = try await network.accept(network.invited("jo@schagen.example", of: member.id))
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(bearer: "pw_" + session.token) }
    }

    @Test func `A token ends on its day, when it is revoked and with its maker`() async throws {
        let short = try await make(days: 1)
        let (kept, revoked) = (try await make(), try await make())
        test.clock.advance(days: 1)
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(bearer: short.text) }
        try await network.coordinator().perform(RevokeToken(token: revoked.id))
        try await network.coordinator().perform(RevokeToken(token: revoked.id))
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(bearer: revoked.text) }
        #expect(try await network.verbs(about: revoked.id) == [.tokenRevoked, .tokenCreated])
        _ = try await network.door().desk(bearer: kept.text)
        try await network.write { [network] scope in
            try scope.insert(
                User(
                    id: network.house.equipment.identifiers.random(), email: "tweede@noord.example", name: "Tweede",
                    phone: nil,
                    language: .dutch, state: .active, isCoordinator: true, roles: [:], revision: 1
                )
            )
        }
        try await network.shell().perform(RevokeUser(user: network.coordinatorId))
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(bearer: kept.text) }
    }

    @Test(arguments: [0, -1, 3651])
    func `A token works for one day to ten years`(_ days: Int) async throws {
        await #expect(throws: Refusal(.numberOutOfRange, at: "/expires_days", ["minimum": "1", "maximum": "3650"])) {
            try await make(days: days)
        }
    }

    @Test func `A token needs a member that takes part`() async throws {
        let nobody = try #require(MemberId("00000000-0000-7000-8000-000000000009"))
        await #expect(throws: Refusal(.memberUnknown, at: "/member")) { try await make(member: nobody) }
        try await network.coordinator().perform(SuspendMember(id: member.id))
        await #expect(throws: Refusal(.memberNotActive, ["member": "L-0001"])) { try await make(member: member.id) }
        let unknown = try #require(TokenId("00000000-0000-7000-8000-000000000009"))
        await #expect(throws: Refusal(.notFound)) {
            try await network.coordinator().perform(RevokeToken(token: unknown))
        }
    }
}
