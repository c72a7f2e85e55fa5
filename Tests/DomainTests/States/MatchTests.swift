import Domain
import Ledger
import Testing

@Suite("A match")
struct MatchTests {
    private func card(
        _ group: FunctionGroup = .planner, minutes: Int = 1200, area: String = "1811", urgent: Bool = false
    ) throws -> Card {
        Card(
            functionGroup: group, education: .mbo4, skills: [], wishes: "", weeklyMinutes: minutes,
            postcodeArea: try PostcodeArea(area, at: ""), maximumTravelMinutes: 30, urgent: urgent
        )
    }

    private func offer(_ offers: [WorkCondition] = []) throws -> SlotOffer {
        SlotOffer(
            title: "Planner", kind: .secondment, functionGroup: .planner, minimumWeeklyMinutes: 960,
            maximumWeeklyMinutes: 1440, start: try #require(CalendarDay("2026-12-01")),
            end: try #require(CalendarDay("2027-06-01")), postcode: "1811 DB", town: "Alkmaar", places: 1, tasks: [],
            offers: offers
        )
    }

    @Test("names the kind of work, the hours and the region in the order in which they count")
    func reasons() throws {
        #expect(try Match(card: card(), offer: offer()).reasons == [.functionGroupSame, .hoursFit, .regionSame])
        #expect(
            try Match(card: card(minutes: 1800, area: "1012"), offer: offer()).reasons == [
                .functionGroupSame, .hoursPartly, .regionNear,
            ])
        #expect(try Match(card: card(.baker, minutes: 480, area: "9711"), offer: offer()).reasons.isEmpty)
    }

    @Test("counts the needed conditions that the slot offers, when they are given")
    func conditions() throws {
        let needs = Conditions(capabilities: [], conditions: [.seatedWork, .noStairs])
        let all = try Match(card: card(), offer: offer([.noStairs, .seatedWork, .lowStimulus]), conditions: needs)
        let some = try Match(card: card(), offer: offer([.seatedWork]), conditions: needs)
        let none = try Match(card: card(), offer: offer(), conditions: needs)
        #expect(all.reasons.last == .conditionsAllMet && all.conditionsMet == 2 && all.conditionsNeeded == 2)
        #expect(some.reasons.last == .conditionsPartlyMet && some.conditionsMet == 1)
        #expect(none.reasons.last == .regionSame && none.conditionsMet == 0)
        #expect(none < some && some < all)
        #expect(try Match(card: card(), offer: offer()).conditionsMet == nil)
    }

    @Test("ranks the kind of work before hours, hours before region, region before urgency")
    func ranks() throws {
        let ranked = [
            try Match(card: card(.baker, urgent: true), offer: offer()),
            try Match(card: card(minutes: 600), offer: offer()),
            try Match(card: card(minutes: 1800), offer: offer()),
            try Match(card: card(area: "9711"), offer: offer()),
            try Match(card: card(area: "1012"), offer: offer()),
            try Match(card: card(), offer: offer()),
            try Match(card: card(urgent: true), offer: offer()),
        ]
        for (worse, better) in zip(ranked, ranked.dropFirst()) { #expect(worse < better) }
    }

    @Test("is suitable with the same kind of work and hours that can be worked")
    func suitable() throws {
        #expect(try Match(card: card(area: "9711"), offer: offer()).isSuitable)
        #expect(try Match(card: card(minutes: 1800), offer: offer()).isSuitable)
        #expect(try !Match(card: card(minutes: 900), offer: offer()).isSuitable)
        #expect(try !Match(card: card(.baker), offer: offer()).isSuitable)
    }
}
