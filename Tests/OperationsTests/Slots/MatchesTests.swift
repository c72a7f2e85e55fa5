import Domain
import Ledger
import Testing

@testable import Operations

@Suite("Matches")
struct MatchesTests {
    @Test("A slot's member sees the cards that fit, the best first, with codes for why")
    func forSlot() async throws {
        let exchange = try await Exchange.open()
        let far = try await exchange.published(CandidateFields(functionGroup: .baker, area: "9711"))
        let near = try await exchange.published(CandidateFields(area: "1741"))
        let here = try await exchange.published(CandidateFields(area: "1741", urgent: true))
        _ = try await exchange.published(of: exchange.taking)
        let slot = try await exchange.slot(SlotFields(offers: [.seatedWork, .noStairs]))
        let matches = try await exchange.taking.desk().ask(MatchesForSlot(slot: slot))
        #expect(matches.map(\.card.id) == [here, near, far])
        #expect(matches.first?.reasons == [.functionGroupSame, .hoursFit, .regionSame, .conditionsAllMet])
        #expect(matches.last?.reasons == [.hoursFit])
    }

    @Test("Of conditions a slot's member learns no number, and nothing at all when the slot does not suit")
    func silent() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published(CandidateFields(functionGroup: .baker))
        let slot = try await exchange.slot(SlotFields(offers: [.seatedWork, .noStairs]))
        let match = try #require(try await exchange.taking.desk().ask(MatchesForSlot(slot: slot)).first)
        #expect(match.card.id == id && match.reasons == [.hoursFit, .regionNear])
        #expect(Mirror(reflecting: match).children.map(\.label) == ["card", "reasons"])
    }

    @Test("The own employer and the candidate see the slots that fit, with how many conditions are met")
    func forCandidate() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let other = try await exchange.slot(SlotFields(functionGroup: .baker), of: exchange.third)
        let best = try await exchange.slot()
        _ = try await exchange.slot(of: exchange.bringing)
        for desk in [try await exchange.bringing.desk(), try await exchange.network.candidate(id)] {
            let matches = try await desk.ask(MatchesForCandidate(candidate: id))
            #expect(matches.map(\.slot.slot.id) == [best, other])
            #expect(matches.first?.conditionsMet == 1 && matches.first?.conditionsNeeded == 2)
        }
        let coordinator = try await exchange.network.coordinator().ask(MatchesForCandidate(candidate: id))
        #expect(coordinator.first?.conditionsMet == nil)
        await #expect(throws: Refusal(.notFound)) {
            try await exchange.taking.desk().ask(MatchesForCandidate(candidate: id))
        }
    }
}
