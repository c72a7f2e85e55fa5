import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct SessionTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let member: TestMember
    private let user: UserId
    private let session: String

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        member = try await network.member("Gemeente Schagen")
        user = try await network.invited("jo@schagen.example", of: member.id)
        session = try await network.accept(user).token
    }

    private func enter() async throws -> Desk {
        try await network.door().desk(session: session)
    }

    @Test func `A session ends after twelve idle hours`() async throws {
        test.clock.advance(hours: 11)
        _ = try await enter()
        test.clock.advance(hours: 11)
        _ = try await enter()
        test.clock.advance(hours: 12)
        await #expect(throws: Refusal(.signInRequired)) { try await enter() }
    }

    @Test func `A session ends after a week, however much it is used`() async throws {
        for _ in 1...15 {
            test.clock.advance(hours: 11)
            _ = try await enter()
        }
        test.clock.advance(hours: 3)
        await #expect(throws: Refusal(.signInRequired)) { try await enter() }
    }

    @Test func `Another network does not know of a session`() async throws {
        let other = try await test.network("zuid")
        await #expect(throws: Refusal(.notFound)) { try await other.door().desk(session: session) }
    }

    @Test func `A session that names another network than the one that made it opens nothing`() async throws {
        let other = try await test.network("zuid")
        let forged = "\(other.id)\(session.dropFirst(36))"
        await #expect(throws: Refusal(.signInRequired)) { try await other.door().desk(session: forged) }
    }

    @Test(arguments: ["", "x", "00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000001_x"])
    func `What is not a session asks to sign in`(_ text: String) async throws {
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(session: text) }
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(bearer: text) }
    }

    @Test func `Signing out ends this session, and everywhere ends all`() async throws {
        test.clock.advance(seconds: 30)
        let signIn = SignIn(
            email: "jo@schagen.example", password: TestNetwork.password, code: try await network.code(of: user))
        let second = try await signIn.run(at: network.door()).token
        try await SignOut(session: session).run(at: enter())
        await #expect(throws: Refusal(.signInRequired)) { try await enter() }
        try await network.door().desk(session: second).perform(SignOutEverywhere())
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(session: second) }
    }

    @Test func `Nobody signs somebody else out`() async throws {
        try await SignOut(session: session).run(at: member.desk())
        _ = try await enter()
        await #expect(throws: Refusal(.signInRequired)) { try await network.shell().perform(SignOutEverywhere()) }
    }

    @Test func `One person has at most twenty sessions`() async throws {
        let visitor = Visitor.user(user)
        for _ in 1...25 {
            test.clock.advance(seconds: 1)
            _ = try await network.desk(Actor(who: .user(user), authority: .members([:]))).perform(
                OpenSession(visitor: visitor))
        }
        await #expect(throws: Refusal(.signInRequired)) { try await enter() }
    }

    @Test func `A session follows what its user may today`() async throws {
        let coordinator = try await network.coordinator()
        let second = try await network.member("Bakkerij De Wit")
        try await coordinator.perform(GiveRoles(user: user, member: second.id, roles: [.signatory]))
        #expect(try await enter().actor.authority == .members([member.id: [.contact], second.id: [.signatory]]))
        try await coordinator.perform(SuspendMember(id: second.id))
        #expect(try await enter().actor.members.count == 2)
        try await coordinator.perform(RevokeUser(user: user))
        await #expect(throws: Refusal(.signInRequired)) { try await enter() }
    }

    @Test func `Users of a member that left do not get in`() async throws {
        let id = member.id
        try await network.write { scope in
            let member = try #require(try scope.reading.member(id))
            let gone = Member(
                id: id, code: member.code, name: member.name, sector: member.sector, employees: member.employees,
                state: .left, joinedOn: member.joinedOn, revision: member.revision
            )
            #expect(try scope.update(gone))
        }
        await #expect(throws: Refusal(.signInRequired)) { try await enter() }
    }

    @Test func `What expired is forgotten`() async throws {
        test.clock.advance(days: 61)
        try await network.system().perform(ForgetExpired())
        let visitor = Visitor.user(user)
        #expect(try await network.read { try $0.link(of: visitor, workingAt: Instant(milliseconds: 0)) } == nil)
        await #expect(throws: Refusal(.coordinatorOnly)) { try await member.desk().perform(ForgetExpired()) }
    }

    private struct OpenSession: Command {
        let visitor: Visitor

        func execute(at desk: Desk, in scope: WriteScope) throws -> OpenedSession {
            try scope.openSession(for: visitor, detail: "test", at: desk)
        }
    }
}
