import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct CandidateLinkTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let candidate: CandidateId
    private let link: PassableLink

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        candidate = try network.somebody()
        link = try await network.personalLink(of: candidate)
    }

    private func enter() async throws -> OpenedSession {
        try await EnterByLink(token: network.token(of: link)).run(at: network.door())
    }

    @Test func `A personal link lets the candidate in, again and again, and shows nobody's name`() async throws {
        let answer = try await LookAtLink(token: network.token(of: link)).run(at: network.door())
        #expect(answer.user == nil)
        #expect(answer.until == CalendarDay("2027-01-01"))
        for _ in 1...2 {
            let desk = try await network.door().desk(session: enter().token)
            #expect(desk.actor == Actor(who: .candidate(candidate), authority: .candidate(candidate)))
        }
        #expect(try await network.verbs(about: candidate) == [.signedIn, .signedIn])
    }

    @Test func `A candidate's session lasts thirty days`() async throws {
        let session = try await enter().token
        test.clock.advance(days: 29)
        _ = try await network.door().desk(session: session)
        test.clock.advance(days: 1)
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(session: session) }
    }

    @Test func `The same link is given as long as it works for a month`() async throws {
        test.clock.advance(days: 29)
        #expect(try await network.personalLink(of: candidate) == link)
        test.clock.advance(days: 2)
        let next = try await network.personalLink(of: candidate)
        #expect(next != link)
        _ = try await enter()
        test.clock.advance(days: 30)
        await #expect(throws: Refusal(.linkInvalid)) { try await enter() }
        #expect(try await network.token(of: .candidate(candidate)) == network.token(of: next))
    }

    @Test func `A candidate's access ends at once`() async throws {
        let session = try await enter().token
        let candidate = candidate
        try await network.write { try $0.endAccess(of: candidate) }
        await #expect(throws: Refusal(.linkInvalid)) { try await enter() }
        await #expect(throws: Refusal(.signInRequired)) { try await network.door().desk(session: session) }
        await #expect(throws: Refusal(.linkInvalid)) { try await network.token(of: .candidate(candidate)) }
    }

    @Test func `The own employer and coordinators revoke a candidate's links, others do not know of the candidate`()
        async throws
    {
        let own = try await network.member("Gemeente Schagen")
        let other = try await network.member("Bakkerij De Wit")
        let candidate = try await network.draft(of: own, number: 2)
        let revoke = RevokeCandidateLinks(candidate: candidate)
        for desk in [try await own.desk(), try await network.coordinator()] {
            let link = try await network.personalLink(of: candidate)
            try await desk.perform(revoke)
            await #expect(throws: Refusal(.linkInvalid)) {
                try await EnterByLink(token: network.token(of: link)).run(at: network.door())
            }
        }
        await #expect(throws: Refusal(.notFound)) { try await other.desk().perform(revoke) }
        #expect(try await network.verbs(about: candidate) == [.linkRevoked, .linkRevoked])
    }

    @Test func `Links of a candidate who does not exist cannot be revoked`() async throws {
        let coordinator = try await network.coordinator()
        await #expect(throws: Refusal(.notFound)) {
            try await coordinator.perform(RevokeCandidateLinks(candidate: candidate))
        }
    }

    @Test func `A candidate may nothing of what users may`() async throws {
        let desk = try await network.door().desk(session: enter().token)
        await #expect(throws: Refusal(.notYourMember)) { try await desk.ask(ListUsers()) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(CopyLink(of: .candidate(candidate))) }
        await #expect(throws: Refusal(.signInRequired)) { try await desk.perform(ChangeLanguage(language: .english)) }
        let myself = try await desk.ask(Myself())
        #expect(myself.user == nil)
        #expect(myself.members.isEmpty)
    }

    @Test func `A demonstration's link signs a user in, in a demonstration only`() async throws {
        let demo = try await TestHouse.open(isDemo: true)
        let noord = try await demo.network()
        let link = try await MakeDemoLink(slug: "noord", user: noord.coordinatorId).run(in: demo.house)
        for _ in 1...2 {
            let session = try await EnterByLink(token: noord.token(of: link)).run(at: noord.door())
            #expect(try await noord.door().desk(session: session.token).actor.actsForNetwork)
        }
        let real = Doorstep(desk: try await noord.door().desk, isDemo: false)
        await #expect(throws: Refusal(.linkInvalid)) {
            try await EnterByLink(token: noord.token(of: link)).run(at: real)
        }
    }
}
