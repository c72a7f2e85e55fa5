import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct SignInTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let user: UserId

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        let member = try await network.member("Gemeente Schagen")
        user = try await network.invited("jo@schagen.example", of: member.id)
        _ = try await network.accept(user)
        test.clock.advance(seconds: 60)
    }

    private func signIn(
        email: String = "jo@schagen.example", password: String = TestNetwork.password, code: String? = nil
    ) async throws -> OpenedSession {
        let shown = if let code { code } else { try await network.code(of: user) }
        return try await SignIn(email: email, password: password, code: shown).run(at: network.door())
    }

    @Test(arguments: ["jo@schagen.example", " Jo@Schagen.Example "])
    func `The address, the password and the code sign in`(_ email: String) async throws {
        let session = try await signIn(email: email)
        #expect(try await network.door().desk(session: session.token).actor.userId == user)
        #expect(try await network.verbs(about: user).first == .signedIn)
    }

    @Test func `Apps show a code with a space, and so it may be typed`() async throws {
        let code = try await network.code(of: user)
        _ = try await signIn(code: "\(code.prefix(3)) \(code.suffix(3))")
    }

    @Test(arguments: [
        ("jo@schagen.example", "een ander wachtwoord"), ("niemand@schagen.example", TestNetwork.password),
        ("no address", TestNetwork.password), ("jo@schagen.example", String(repeating: "x", count: 2000)),
    ])
    func `A wrong address or password is refused in the same words`(_ email: String, _ password: String) async throws {
        await #expect(throws: Refusal(.signInFailed)) { try await signIn(email: email, password: password) }
    }

    @Test(arguments: ["", "000000", "12345678901234567890123"])
    func `A wrong code is refused in the same words`(_ code: String) async throws {
        await #expect(throws: Refusal(.signInFailed)) { try await signIn(code: code) }
    }

    @Test func `A code is taken once`() async throws {
        let code = try await network.code(of: user)
        _ = try await signIn(code: code)
        await #expect(throws: Refusal(.signInFailed)) { try await signIn(code: code) }
        test.clock.advance(seconds: 30)
        _ = try await signIn()
    }

    @Test func `Of two who send the same code at once one is let in`() async throws {
        let code = try await network.code(of: user)
        async let one = Result { try await signIn(code: code) }
        async let two = Result { try await signIn(code: code) }
        let opened = await [one, two].filter { if case .success = $0 { true } else { false } }
        #expect(opened.count == 1)
    }

    @Test func `Five wrong tries shut the account for a quarter of an hour, the next five for twice as long`()
        async throws
    {
        for minutes in ["15", "30", "60"] {
            for _ in 1...4 { await #expect(throws: Refusal(.signInFailed)) { try await signIn(code: "000000") } }
            let locked = Refusal(.signInLocked, ["minutes": minutes])
            await #expect(throws: locked) { try await signIn(code: "000000") }
            await #expect(throws: locked) { try await signIn() }
            test.clock.advance(seconds: (Int64(minutes) ?? 0) * 60)
        }
        _ = try await signIn()
        #expect(try await network.read { try $0.signInRecord(of: user)?.failures } == 0)
    }

    @Test(
        arguments: [(0, nil), (4, nil), (5, 15), (6, nil), (10, 30), (15, 60), (35, 960), (40, 1440), (500, 1440)]
            as [(Int, Int64?)])
    func `The account is shut for ever longer, at most a day`(_ failures: Int, _ minutes: Int64?) {
        let now = Instant(milliseconds: 0)
        #expect(LockOut.end(after: failures, at: now) == minutes.map { now.adding(seconds: $0 * 60) })
    }

    @Test func `An invited or revoked user does not sign in`() async throws {
        let code = try await network.code(of: user)
        try await network.coordinator().perform(RevokeUser(user: user))
        await #expect(throws: Refusal(.signInFailed)) { try await signIn(code: code) }
        try await network.coordinator().perform(InviteAgain(user: user))
        await #expect(throws: Refusal(.signInFailed)) { try await signIn(code: code) }
    }

    @Test func `A password is changed by the present one, and every session ends`() async throws {
        let session = try await signIn()
        let desk = try await network.door().desk(session: session.token)
        await #expect(throws: Refusal(.signInFailed, at: "/present")) {
            try await ChangePassword(present: "iets heel anders", password: "vijf andere losse woorden").run(at: desk)
        }
        try await ChangePassword(present: TestNetwork.password, password: "vijf andere losse woorden").run(at: desk)
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(session: session.token) }
        test.clock.advance(seconds: 30)
        await #expect(throws: Refusal(.signInFailed)) { try await signIn() }
        _ = try await signIn(password: "vijf andere losse woorden")
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
