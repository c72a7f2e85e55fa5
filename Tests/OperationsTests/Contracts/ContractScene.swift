import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A candidate with an accepted claim: a bakery's employee for a place at a school. It is 2 November 2026.
struct ContractScene: Sendable {
    let test: TestHouse
    let network: TestNetwork
    let employer: TestMember
    let host: TestMember
    let candidate: CandidateId
    let claim: ClaimId

    /// - Parameters:
    ///   - places: how many the slot has.
    ///   - sickSince: the first day of the only sickness period.
    ///   - sealing: what its contracts are sealed with.
    static func make(
        kind: PlacementKind = .secondment, sickSince: String = "2026-01-05", places: Int = 1,
        sealing: SealingEquipment = SealingEquipment()
    ) async throws -> ContractScene {
        let test = try await TestHouse.open(sealing: sealing)
        let network = try await test.network()
        let employer = try await network.member("Bakkerij De Wit", place: "Schagen")
        let host = try await network.member("School Het Anker", place: "Alkmaar")
        let candidate = try await publishedCandidate(of: employer, sickSince: sickSince)
        let slot = try await host.desk().perform(PostSlot(member: host.id, draft: slot(kind, places: places)))
        let claim = try await host.desk().perform(ProposeClaim(candidate: candidate, slot: slot))
        _ = try await network.candidate(candidate).perform(AgreeToTalk(id: claim))
        _ = try await host.desk().perform(AgreeToPlacement(id: claim))
        _ = try await employer.desk().perform(AgreeToPlacement(id: claim))
        _ = try await network.candidate(candidate).perform(AgreeToPlacement(id: claim))
        return ContractScene(
            test: test, network: network, employer: employer, host: host, candidate: candidate, claim: claim
        )
    }

    private static func publishedCandidate(of employer: TestMember, sickSince: String) async throws -> CandidateId {
        let desk = try await employer.desk()
        let card = CardDraft(
            functionGroup: .baker, education: .mbo2, skills: [], wishes: nil, weeklyMinutes: 1440,
            postcodeArea: try PostcodeArea("1741", at: "/postcode_area"), maximumTravelMinutes: 60, urgent: false
        )
        let period = try SicknessPeriod(firstDay: day(sickSince), lastDay: nil, at: "/periods")
        let draft = CandidateDraft(
            member: employer.id, card: card, availableFrom: try day("2026-11-09"),
            name: try PersonName("Anneke Bakker", at: "/name"),
            email: try EmailAddress("anneke@thuis.example", at: "/email"),
            conditions: Conditions(capabilities: Array(WorkCondition.allCases.prefix(2)), conditions: []),
            timeline: TimelineFacts(periods: [period])
        )
        let id = try await desk.perform(CreateCandidate(draft: draft))
        let gates = RecordGates(
            id: id, revision: 1, spoor2InPlan: true, driegesprekOn: try day("2026-10-20"),
            adviceOn: try day("2026-10-12")
        )
        _ = try await desk.perform(gates)
        _ = try await desk.perform(RecordPaperAkkoord(id: id, day: try day("2026-10-20")))
        return try await desk.perform(PublishCandidate(id: id))
    }

    private static func slot(_ kind: PlacementKind, places: Int) throws -> SlotDraft {
        SlotDraft(
            title: try GuardedLine("Conciërge", at: "/title"), kind: kind, functionGroup: .caretaker,
            minimumWeeklyMinutes: 480, maximumWeeklyMinutes: 1200, start: try day("2026-11-16"),
            end: try day("2027-04-30"),
            postcode: try Postcode("1811 DB", at: "/postcode"), town: try PlainLine("Alkmaar", at: "/town"),
            places: places,
            tasks: [
                try GuardedLine("Ontvangen van bezoek", at: "/tasks"), try GuardedLine("Klein onderhoud", at: "/tasks"),
            ],
            offers: []
        )
    }

    static func day(_ text: String) throws -> CalendarDay {
        try #require(CalendarDay(text))
    }
}
