import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Looking beyond the card")
struct LooksTests {
    private func looks(at id: CandidateId, in exchange: Exchange) async throws -> [String] {
        try await exchange.network.candidate(id).ask(MyCard()).looks.map { $0.text(in: .dutch) }
    }

    @Test("The own employer reads conditions, clock and identity without a note")
    func employer() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let desk = try await exchange.bringing.desk()
        #expect(try await desk.perform(LookAtConditions(id: id))?.conditions == [.seatedWork, .noStairs])
        #expect(try await desk.perform(LookAtTimeline(id: id))?.periods.count == 1)
        #expect(try await desk.perform(LookAtIdentity(id: id)).name == "Els Mulder")
        #expect(try await looks(at: id, in: exchange).isEmpty)
    }

    @Test("A coordinator may, and the candidate reads when")
    func coordinator() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.network.coordinator()
        _ = try await desk.perform(LookAtConditions(id: id))
        _ = try await desk.perform(LookAtTimeline(id: id))
        _ = try await desk.perform(LookAtIdentity(id: id))
        _ = try await exchange.network.shell().perform(LookAtIdentity(id: id))
        #expect(
            try await looks(at: id, in: exchange) == [
                "2 november 2026 om 10:00: naam en contactgegevens bekeken door de beheerder van de server",
                "2 november 2026 om 10:00: naam en contactgegevens bekeken door de regiocoördinator",
                "2 november 2026 om 10:00: tijdlijn bekeken door de regiocoördinator",
                "2 november 2026 om 10:00: voorwaarden bekeken door de regiocoördinator",
            ]
        )
    }

    @Test("Another member needs a suitable open slot for the conditions, and its look is noted")
    func suitableSlot() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let look = LookAtConditions(id: id)
        await #expect(throws: Refusal(.conditionsNeedMatchingSlot)) { try await exchange.taking.desk().perform(look) }
        _ = try await exchange.slot(SlotFields(functionGroup: .baker))
        await #expect(throws: Refusal(.conditionsNeedMatchingSlot)) { try await exchange.taking.desk().perform(look) }
        let slot = try await exchange.slot()
        #expect(try await exchange.taking.desk().perform(look)?.capabilities == [.standingWork])
        #expect(
            try await looks(at: id, in: exchange)
                == ["2 november 2026 om 10:00: voorwaarden bekeken door Gemeente Schagen"]
        )
        _ = try await exchange.taking.desk().perform(CloseSlot(id: slot))
        await #expect(throws: Refusal(.conditionsNeedMatchingSlot)) { try await exchange.taking.desk().perform(look) }
    }

    @Test("A look is open to a token that may only read, and is noted for its member")
    func readOnly() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        _ = try await exchange.slot()
        let token = Actor(
            who: .integration(try #require(TokenId("00000000-0000-4000-8000-000000000009"))),
            authority: .members([exchange.taking.id: [.contact]]), readOnly: true
        )
        _ = try await exchange.network.desk(token).perform(LookAtConditions(id: id))
        #expect(try await looks(at: id, in: exchange).count == 1)
    }

    @Test("Without a suitable slot a proposal that goes on is enough, and four weeks after a decline it ends")
    func afterDecline() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let slot = try await exchange.slot(SlotFields(functionGroup: .baker))
        let claim = try await exchange.claim(id, slot)
        let look = LookAtConditions(id: id)
        _ = try await exchange.taking.desk().perform(look)
        _ = try await exchange.bringing.desk().perform(DeclineClaim(id: claim, reason: .tasksDoNotFit))
        exchange.house.clock.advance(days: 28)
        _ = try await exchange.taking.desk().perform(look)
        exchange.house.clock.advance(days: 1)
        await #expect(throws: Refusal(.conditionsNeedMatchingSlot)) { try await exchange.taking.desk().perform(look) }
    }

    @Test("A draft does not exist for others, and never does a foreign clock")
    func foreign() async throws {
        let exchange = try await Exchange.open()
        let draft = try await exchange.draft()
        let open = try await exchange.published()
        _ = try await exchange.slot()
        let desk = try await exchange.taking.desk()
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(LookAtConditions(id: draft)) }
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(LookAtTimeline(id: open)) }
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(LookAtIdentity(id: open)) }
        let mine = try await exchange.network.candidate(open)
        await #expect(throws: Refusal(.notFound)) { try await mine.perform(LookAtIdentity(id: draft)) }
        await #expect(throws: Refusal(.notFound)) { try await mine.perform(LookAtConditions(id: draft)) }
    }

    @Test("One contact person learns the name when the talk begins; a colleague does not")
    func contact() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let claim = try await exchange.claim(id, exchange.slot())
        let look = LookAtIdentity(id: id)
        let colleague = try await exchange.colleague(of: exchange.taking)
        await #expect(throws: Refusal(.notFound)) { try await exchange.taking.desk().perform(look) }
        _ = try await exchange.network.candidate(id).perform(AgreeToTalk(id: claim))
        #expect(try await exchange.taking.desk().perform(look).email == "els@example.org")
        await #expect(throws: Refusal(.notFound)) { try await colleague.perform(look) }
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().perform(look) }
        #expect(
            try await looks(at: id, in: exchange)
                == ["2 november 2026 om 10:00: naam en contactgegevens bekeken door Gemeente Schagen"]
        )
        _ = try await exchange.taking.desk().perform(DeclineClaim(id: claim, reason: .hoursDoNotFit))
        await #expect(throws: Refusal(.notFound)) { try await exchange.taking.desk().perform(look) }
    }
}
