import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Proposals that do not go on")
struct EndingTests {
    @Test("A member's reason is told to the others")
    func decline() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let id = try await exchange.talk(candidate, exchange.slot())
        let before = try await exchange.outbox()
        _ = try await exchange.taking.desk().perform(DeclineClaim(id: id, reason: .hoursDoNotFit))
        let view = try await exchange.bringing.desk().ask(ShowClaim(id: id))
        #expect(view.state == .declined && view.declineReason == .hoursDoNotFit && view.card == nil)
        #expect(try await exchange.stored(candidate).state == .open)
        let employer = try await exchange.address(of: exchange.bringing.user)
        #expect(
            try await exchange.mails(since: before)
                == ["claim-declined \(employer)", "claim-declined K-0001"].sorted())
    }

    @Test("The candidate's own reason is the coordinator's to know")
    func ownReason() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let id = try await exchange.claim(candidate, exchange.slot())
        _ = try await exchange.network.candidate(candidate).perform(DeclineClaim(id: id, reason: .travelTooFar))
        for member in [exchange.bringing, exchange.taking] {
            let view = try await member.desk().ask(ShowClaim(id: id))
            #expect(view.declineReason == .candidatePrefersNot && view.candidateReason == nil)
        }
        #expect(try await exchange.network.coordinator().ask(ShowClaim(id: id)).candidateReason == .travelTooFar)
        let events = try await exchange.network.read { try $0.events(about: id.description, before: nil, limit: 10) }
        #expect(events.first?.detail == "candidate-prefers-not")
    }

    @Test("Who proposed takes back, who was asked says no")
    func sides() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.claim(exchange.published(), exchange.slot())
        await #expect(throws: Refusal(.claimNotYours)) {
            try await exchange.taking.desk().perform(DeclineClaim(id: id, reason: .other))
        }
        await #expect(throws: Refusal(.claimNotYours)) {
            try await exchange.bringing.desk().perform(WithdrawClaim(id: id))
        }
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().perform(WithdrawClaim(id: id)) }
        await #expect(throws: Refusal(.notFound)) {
            try await exchange.third.desk().perform(DeclineClaim(id: id, reason: .other))
        }
        _ = try await exchange.taking.desk().perform(WithdrawClaim(id: id))
        #expect(try await exchange.stored(id).state == .withdrawn)
        await #expect(throws: Refusal(.claimStateWrong, ["state": "withdrawn"])) {
            try await exchange.bringing.desk().perform(DeclineClaim(id: id, reason: .other))
        }
    }

    @Test("Once it is over the same pair may be proposed again")
    func again() async throws {
        let exchange = try await Exchange.open()
        let (candidate, slot) = (try await exchange.published(), try await exchange.slot())
        let id = try await exchange.claim(candidate, slot)
        _ = try await exchange.bringing.desk().perform(DeclineClaim(id: id, reason: .startDoesNotFit))
        #expect(try await exchange.stored(exchange.claim(candidate, slot)).code == "V-0002")
    }

    @Test("Unanswered for ten working days it expires, and all three are told")
    func expire() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let id = try await exchange.claim(candidate, exchange.slot())
        let talk = try await exchange.talk(candidate, exchange.slot(of: exchange.third), by: exchange.third)
        exchange.house.clock.advance(days: 14)
        #expect(try await exchange.network.system().perform(ExpireClaims()).isEmpty)
        exchange.house.clock.advance(days: 1)
        let before = try await exchange.outbox()
        await #expect(throws: Refusal(.coordinatorOnly)) { try await exchange.taking.desk().perform(ExpireClaims()) }
        #expect(try await exchange.network.system().perform(ExpireClaims()) == [id])
        #expect(try await exchange.network.system().perform(ExpireClaims()).isEmpty)
        #expect(try await exchange.stored(id).state == .expired)
        #expect(try await exchange.stored(talk).state == .inTalks)
        let employer = try await exchange.address(of: exchange.bringing.user)
        let host = try await exchange.address(of: exchange.taking.user)
        #expect(
            try await exchange.mails(since: before)
                == ["claim-expired \(employer)", "claim-expired \(host)", "claim-expired K-0001"].sorted()
        )
    }

    @Test("A candidate who is withdrawn leaves no proposal behind")
    func withdrawn() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let id = try await exchange.talk(candidate, exchange.slot())
        _ = try await exchange.bringing.desk().perform(WithdrawCandidate(id: candidate))
        #expect(try await exchange.stored(id).state == .withdrawn)
        #expect(try await exchange.stored(candidate).state == .withdrawn)
    }

    @Test("A candidate whose trajectory is completed leaves none waiting")
    func completed() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let waiting = try await exchange.claim(candidate, exchange.slot(of: exchange.third), by: exchange.third)
        let id = try await exchange.accepted(candidate, exchange.slot())
        try await exchange.end(id, .hired)
        #expect(try await exchange.stored(waiting).state == .withdrawn)
    }
}
