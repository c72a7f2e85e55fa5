import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Talking")
struct TalkingTests {
    @Test("When the candidate wants to talk both members know each other, and all three are told")
    func begin() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let id = try await exchange.claim(candidate, exchange.slot(), by: exchange.bringing)
        let before = try await exchange.taking.desk().ask(ShowClaim(id: id))
        #expect(before.bringing == nil && before.viewer == .taking && !before.mayLookAtIdentity)
        let mails = try await exchange.outbox()
        _ = try await exchange.network.candidate(candidate).perform(AgreeToTalk(id: id))

        let after = try await exchange.taking.desk().ask(ShowClaim(id: id))
        #expect(after.bringing?.name == "Zorggroep Kuyper" && after.mayLookAtIdentity && after.state == .inTalks)
        #expect(try await exchange.stored(id).contact == exchange.taking.user)
        #expect(try await exchange.stored(candidate).state == .inTalks)
        let employer = try await exchange.address(of: exchange.bringing.user)
        let host = try await exchange.address(of: exchange.taking.user)
        #expect(
            try await exchange.mails(since: mails)
                == ["claim-talk \(employer)", "claim-talk \(host)", "claim-talk K-0001"].sorted()
        )
    }

    @Test("The own employer passes the yes on with the day on which it was said")
    func passedOn() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let id = try await exchange.claim(candidate, exchange.slot())
        let desk = try await exchange.bringing.desk()
        await #expect(throws: Refusal(.fieldMissing, at: "/said_on")) { try await desk.perform(AgreeToTalk(id: id)) }
        await #expect(throws: Refusal(.dayInFuture, at: "/said_on")) {
            try await desk.perform(AgreeToTalk(id: id, saidOn: exchange.today.adding(days: 1)))
        }
        _ = try await desk.perform(AgreeToTalk(id: id, saidOn: exchange.today))
        let event = try await exchange.network.read { try $0.events(about: id.description, before: nil, limit: 1) }
            .first
        #expect(event?.verb == .claimTalkBegan && event?.detail == "said-on-2026-11-02")
    }

    @Test("Nobody else begins it: not the other member, not a stranger, not another candidate")
    func notTheirs() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let other = try await exchange.published()
        let talk = AgreeToTalk(id: try await exchange.claim(candidate, exchange.slot()), saidOn: exchange.today)
        await #expect(throws: Refusal(.claimNotYours)) { try await exchange.taking.desk().perform(talk) }
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().perform(talk) }
        await #expect(throws: Refusal(.notFound)) { try await exchange.network.candidate(other).perform(talk) }
        _ = try await exchange.network.candidate(candidate).perform(talk)
        await #expect(throws: Refusal(.claimStateWrong, ["state": "in-talks"])) {
            try await exchange.network.candidate(candidate).perform(talk)
        }
    }

    @Test("The proposing user is the contact person, or the first one of that member when it left")
    func contact() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let colleague = try await exchange.network.user(of: exchange.taking.id, as: [.deputy])
        let desk = try await exchange.network.desk(
            Actor(who: .user(colleague), authority: .members([exchange.taking.id: [.deputy]]))
        )
        let id = try await desk.perform(ProposeClaim(candidate: candidate, slot: exchange.slot()))
        #expect(try await exchange.stored(id).contact == colleague)
        try await exchange.network.write { try $0.setState(.revoked, of: colleague) }
        _ = try await exchange.network.candidate(candidate).perform(AgreeToTalk(id: id))
        #expect(try await exchange.stored(id).contact == exchange.taking.user)
    }

    @Test("A claim does not exist for a third member")
    func third() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.claim(exchange.published(), exchange.slot())
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().ask(ShowClaim(id: id)) }
        #expect(try await exchange.third.desk().ask(ListClaims()).isEmpty)
        #expect(try await exchange.taking.desk().ask(ListClaims()).map(\.viewer) == [.taking])
        #expect(try await exchange.bringing.desk().ask(ListClaims()).map(\.viewer) == [.bringing])
        #expect(try await exchange.network.coordinator().ask(ListClaims(state: .proposed)).map(\.viewer) == [.both])
        #expect(try await exchange.network.coordinator().ask(ListClaims(state: .accepted)).isEmpty)
    }
}
