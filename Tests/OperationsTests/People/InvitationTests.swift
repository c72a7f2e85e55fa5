import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct InvitationTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let member: TestMember

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        member = try await network.member("Gemeente Schagen")
    }

    @Test func `An invitation is mailed, accepted in two steps and signs in`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let mail = try await network.read { try $0.mails(limit: 10).first { $0.recipient == "jo@schagen.example" } }
        #expect(mail?.kind == .memberInvitation)
        let session = try await network.accept(user)
        let desk = try await network.door().desk(session: session.token)
        #expect(desk.actor == Actor(who: .user(user), authority: .members([member.id: [.contact]])))
        #expect(try await network.verbs(about: user) == [.signedIn, .userActivated, .linkShown, .userInvited])
    }

    @Test func `Looking at a link shows for whom it is and changes nothing`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        let before = try await network.read { try $0.link(of: .user(user), workingAt: $0.epoch) }
        for _ in 1...3 {
            let answer = try await LookAtLink(token: token).run(at: network.door())
            #expect(answer.user?.email == "jo@schagen.example")
            #expect(answer.purpose == .invitation)
            #expect(answer.until == CalendarDay("2026-11-16"))
            #expect(answer.enrolment == nil)
        }
        #expect(try await network.read { try $0.link(of: .user(user), workingAt: $0.epoch) } == before)
        #expect(try await network.read { try $0.user(user)?.state } == .invited)
    }

    @Test func `Between the steps the link shows the same second factor again`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        let enrolment = try await ChoosePassword(token: token, password: TestNetwork.password).run(at: network.door())
        #expect(enrolment.groups.count == 8)
        #expect(enrolment.groups.allSatisfy { $0.count == 4 })
        #expect(enrolment.address.contains("secret=\(enrolment.groups.joined())"))
        #expect(try await LookAtLink(token: token).run(at: network.door()).enrolment == enrolment)
    }

    @Test func `An invitation works once`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        _ = try await network.accept(user)
        await #expect(throws: Refusal(.linkInvalid)) { try await LookAtLink(token: token).run(at: network.door()) }
        await #expect(throws: Refusal(.linkInvalid)) {
            try await ChoosePassword(token: token, password: TestNetwork.password).run(at: network.door())
        }
        await #expect(throws: Refusal(.linkInvalid)) {
            try await ConfirmInvitation(token: token, code: network.code(of: user)).run(at: network.door())
        }
    }

    @Test func `An invitation ends with its last day`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        test.clock.set(try #require(Instant("2026-11-16T22:59:59Z")))
        _ = try await LookAtLink(token: token).run(at: network.door())
        test.clock.set(try #require(Instant("2026-11-16T23:00:00Z")))
        await #expect(throws: Refusal(.linkInvalid)) { try await LookAtLink(token: token).run(at: network.door()) }
        await #expect(throws: Refusal(.linkInvalid)) { try await network.shell().perform(CopyLink(of: .user(user))) }
    }

    @Test(arguments: ["", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"])
    func `An unknown link is refused`(_ token: String) async throws {
        await #expect(throws: Refusal(.linkInvalid)) { try await LookAtLink(token: token).run(at: network.door()) }
        await #expect(throws: Refusal(.linkInvalid)) { try await EnterByLink(token: token).run(at: network.door()) }
    }

    @Test func `An invitation is accepted in its own network only`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        let other = try await test.network("zuid")
        await #expect(throws: Refusal(.linkInvalid)) { try await LookAtLink(token: token).run(at: other.door()) }
    }

    @Test func `A wrong code or a missing password does not accept an invitation`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        await #expect(throws: Refusal(.linkInvalid)) {
            try await ConfirmInvitation(token: token, code: "000000").run(at: network.door())
        }
        _ = try await ChoosePassword(token: token, password: TestNetwork.password).run(at: network.door())
        await #expect(throws: Refusal(.secondFactorWrong, at: "/code")) {
            try await ConfirmInvitation(token: token, code: "none").run(at: network.door())
        }
        #expect(try await network.read { try $0.user(user)?.state } == .invited)
    }

    @Test(arguments: [
        ("kort", Refusal(.passwordTooShort, at: "/password", ["minimum": "12"])),
        (String(repeating: "lang ", count: 50), Refusal(.passwordTooLong, at: "/password", ["maximum": "200"])),
        ("wachtwoord123", Refusal(.passwordTooCommon, at: "/password")),
        ("de fiets van johanna", Refusal(.passwordHoldsName, at: "/password")),
    ])
    func `A bad password is refused`(_ password: String, _ refusal: Refusal) async throws {
        let user = try await network.invited("johanna@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        await #expect(throws: refusal) {
            try await ChoosePassword(token: token, password: password).run(at: network.door())
        }
    }

    @Test func `An invitation does not let in by itself`() async throws {
        let user = try await network.invited("jo@schagen.example", of: member.id)
        let token = try await network.token(of: .user(user))
        await #expect(throws: Refusal(.linkInvalid)) { try await EnterByLink(token: token).run(at: network.door()) }
    }
}

extension ReadScope {
    fileprivate var epoch: Instant { Instant(milliseconds: 0) }
}
