import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Akkoord")
struct AkkoordTests {
    private func asked() async throws -> (Exchange, CandidateId) {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        try await exchange.passGates(id, at: desk)
        #expect(try await desk.perform(AskAkkoord(id: id)) == nil)
        return (exchange, id)
    }

    @Test("Asking mails the personal link to the private address, and only a coordinator is handed it")
    func asking() async throws {
        let (exchange, id) = try await asked()
        #expect(try await exchange.stored(id).state == .awaitingAkkoord)
        #expect(try await exchange.mails().contains("candidate-akkoord K-0001"))
        let link = try #require(try await exchange.network.coordinator().perform(AskAkkoord(id: id)))
        #expect(link.address.hasPrefix("https://test.example:8443/noord/link/"))
    }

    @Test("The candidate gives it in person, after which the card can be published")
    func giving() async throws {
        let (exchange, id) = try await asked()
        let mine = try await exchange.network.candidate(id)
        #expect(try await mine.ask(MyCard()).questions == [.akkoord])
        _ = try await mine.perform(GiveAkkoord())
        let again = try await exchange.network.candidate(id).perform(GiveAkkoord())
        #expect(again == id)
        #expect(try await exchange.stored(id).gates.akkoord == .init(way: .personalLink, day: exchange.today))
        _ = try await exchange.bringing.desk().perform(PublishCandidate(id: id))
        #expect(try await exchange.third.desk().ask(BrowseCards()).map(\.id) == [id])
    }

    @Test("Nobody gives it for the candidate, and no draft gives it unasked")
    func inPerson() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        await #expect(throws: Refusal(.candidateOnly)) { try await exchange.bringing.desk().perform(GiveAkkoord()) }
        await #expect(throws: Refusal(.candidateOnly)) {
            try await exchange.network.coordinator().perform(WithdrawAkkoord())
        }
        await #expect(throws: Refusal(.candidateStateWrong, ["state": "draft"])) {
            try await exchange.network.candidate(id).perform(GiveAkkoord())
        }
    }

    @Test("Taken back, the card disappears and every proposal ends in neutral words")
    func withdrawing() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let talk = try await exchange.talk(id, exchange.slot())
        let proposal = try await exchange.claim(id, exchange.slot(of: exchange.third), by: exchange.third)
        let before = try await exchange.outbox()
        _ = try await exchange.network.candidate(id).perform(WithdrawAkkoord())

        #expect(try await exchange.stored(id).state == .awaitingAkkoord)
        #expect(try await exchange.stored(id).gates.akkoord == nil)
        for claim in [talk, proposal] {
            let stored = try await exchange.stored(claim)
            #expect(stored.state == .withdrawn && stored.declineReason == nil)
        }
        #expect(try await exchange.taking.desk().ask(BrowseCards()).isEmpty)
        await #expect(throws: Refusal(.notFound)) { try await exchange.taking.desk().ask(ShowCard(id: id)) }
        await #expect(throws: Refusal(.notFound)) { try await exchange.taking.desk().perform(LookAtIdentity(id: id)) }
        await #expect(throws: Refusal(.notFound)) { try await exchange.taking.desk().perform(LookAtConditions(id: id)) }
        let told = [exchange.taking, exchange.third].map(\.user)
        var expected: [String] = []
        for user in told { expected.append("claim-declined \(try await exchange.address(of: user))") }
        #expect(try await exchange.mails(since: before) == expected.sorted())
    }

    @Test("Given again, it can be published again")
    func again() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        _ = try await exchange.network.candidate(id).perform(WithdrawAkkoord())
        _ = try await exchange.network.candidate(id).perform(GiveAkkoord())
        _ = try await exchange.bringing.desk().perform(PublishCandidate(id: id))
        #expect(try await exchange.stored(id).state == .open)
    }

    @Test("A paper older than the candidate's own withdrawal does not count")
    func oldPaper() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let paperDay = exchange.today
        exchange.house.clock.advance(days: 3)
        _ = try await exchange.network.candidate(id).perform(WithdrawAkkoord())
        let desk = try await exchange.bringing.desk()
        await #expect(throws: Refusal(.dayInPast, at: "/day")) {
            try await desk.perform(RecordPaperAkkoord(id: id, day: paperDay))
        }
        _ = try await desk.perform(RecordPaperAkkoord(id: id, day: exchange.today))
        #expect(try await exchange.stored(id).gates.akkoord == .init(way: .paper, day: exchange.today))
    }

    @Test("Another address ends the links that went to the old one")
    func newAddress() async throws {
        let (exchange, id) = try await asked()
        let desk = try await exchange.bringing.desk()
        let change = ChangeIdentity(
            id: id, revision: try await exchange.revision(of: id), name: try PersonName("Els Mulder", at: "/name"),
            email: try EmailAddress("els@thuis.example", at: "/email"), phone: nil
        )
        _ = try await desk.perform(change)
        let now = exchange.house.clock.now
        #expect(try await exchange.network.read { try $0.link(of: .candidate(id), workingAt: now) } == nil)
        #expect(try await desk.perform(LookAtIdentity(id: id)).email == "els@thuis.example")
    }
}
