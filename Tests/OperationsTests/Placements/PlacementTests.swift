import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct PlacementTests {
    private let scene: ContractScene
    private let id: PlacementId

    /// From 16 November 2026 until 30 April 2027; week 104 ends on 4 July 2027.
    init() async throws {
        scene = try await ContractScene.make(sickSince: "2025-07-07")
        id = try await scene.planned()
    }

    private func day(_ text: String) throws -> CalendarDay { try ContractScene.day(text) }

    @Test func `From the agreement through booking, hours and extension to the end`() async throws {
        scene.test.clock.set(try #require(Instant("2026-12-01T09:00:00Z")))
        #expect(try await scene.placement(id).state == .running)
        #expect(try await scene.network.system().perform(BookDuePlacements()) == 1)
        _ = try await scene.host.desk().perform(ReportHours(id: id, month: try month("2026-11"), minutes: 2400))
        try await scene.extend(id, until: "2027-06-30")
        scene.test.clock.set(try #require(Instant("2027-06-30T09:00:00Z")))
        _ = try await scene.host.desk().perform(
            EndPlacement(id: id, revision: 2, lastDay: try day("2027-06-30"), outcome: .hired)
        )
        #expect(try await scene.placement(id).state == .ended)
        #expect(try await scene.claimState() == .ended)
        #expect(try await scene.candidateState() == .completed)
        let contract = try #require(try await scene.placement(id).contract)
        #expect(try await scene.shown(contract).state == .ended)
        #expect(
            try await scene.network.verbs(about: id)
                == [.placementEnded, .placementExtended, .hoursReported, .placementPlanned]
        )
    }

    @Test func `A placement with a contract is extended by an addendum only`() async throws {
        let desk = try await scene.employer.desk()
        let act = ExtendPlacement(id: id, revision: 1, end: try day("2027-05-31"), agreedOn: try day("2026-11-02"))
        await #expect(throws: Refusal(.extensionNeedsAddendum)) { try await desk.perform(act) }
    }

    @Test func `Hours may fall or pause from a day on`() async throws {
        let desk = try await scene.employer.desk()
        let steps = [
            HoursVersion(from: try day("2026-12-07"), weeklyMinutes: 0),
            HoursVersion(from: try day("2027-01-04"), weeklyMinutes: 600),
        ]
        _ = try await desk.perform(ReschedulePlacement(id: id, revision: 1, steps: steps))
        #expect(try await scene.placement(id).schedule.dropFirst() == steps[...])
        let other = [HoursVersion(from: try day("2026-12-21"), weeklyMinutes: 300)]
        _ = try await desk.perform(ReschedulePlacement(id: id, revision: 2, steps: other))
        #expect(try await scene.placement(id).schedule.map(\.weeklyMinutes) == [1200, 0, 300])
    }

    @Test func `A schedule outside the placement, out of order or too full is refused`() async throws {
        let desk = try await scene.employer.desk()
        let invalid = Refusal(.contractScheduleInvalid, at: "/schedule")
        for days in [[], ["2026-11-15"], ["2027-05-01"], ["2026-12-14", "2026-12-07"]] {
            let steps = try days.map { HoursVersion(from: try day($0), weeklyMinutes: 60) }
            await #expect(throws: invalid) {
                try await desk.perform(ReschedulePlacement(id: id, revision: 1, steps: steps))
            }
        }
        let tooFull = [HoursVersion(from: try day("2026-12-07"), weeklyMinutes: 1441)]
        let refusals = await #expect(throws: Refusals.self) {
            try await desk.perform(ReschedulePlacement(id: id, revision: 1, steps: tooFull))
        }
        #expect(refusals?.all.map(\.code) == [.contractHoursTooMany])
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.host.desk().perform(ReschedulePlacement(id: id, revision: 1, steps: tooFull))
        }
    }

    @Test func `It ends between its first day and the last as agreed, once`() async throws {
        let desk = try await scene.employer.desk()
        func end(_ last: String, revision: Int = 1) throws -> EndPlacement {
            EndPlacement(id: id, revision: revision, lastDay: try day(last), outcome: .stoppedEarly)
        }
        await #expect(throws: Refusal(.placementEndsBeforeStart, at: "/last_day", ["start": "2026-11-16"])) {
            try await desk.perform(end("2026-11-15"))
        }
        await #expect(throws: Refusal(.placementEndsAfterTerm, at: "/last_day", ["end": "2027-04-30"])) {
            try await desk.perform(end("2027-05-01"))
        }
        await #expect(throws: Refusal(.revisionStale)) { try await desk.perform(end("2026-12-31", revision: 3)) }
        _ = try await desk.perform(end("2026-12-31"))
        #expect(try await scene.candidateState() == .open)
        let contract = try #require(try await scene.placement(id).contract)
        #expect(try await scene.shown(contract).state == .terminated)
        await #expect(throws: Refusal(.placementStateWrong, ["state": "ended"])) {
            try await desk.perform(end("2026-12-30", revision: 2))
        }
    }

    @Test func `An outcome that takes the booking back does so`() async throws {
        try scene.test.clock.set(day("2026-11-20"))
        #expect(try await scene.network.system().perform(BookDuePlacements()) == 1)
        _ = try await scene.host.desk().perform(
            EndPlacement(id: id, revision: 1, lastDay: try day("2026-11-20"), outcome: .notContinued)
        )
        _ = try await scene.network.system().perform(BookDuePlacements())
        let balances = try await scene.network.coordinator().ask(ShowBalances())
        #expect(balances.members.allSatisfy { $0.balances.placements.net == 0 })
    }

    @Test func `It is the business of both members, the coordinator and the candidate`() async throws {
        #expect(try await scene.host.desk().ask(ListPlacements()).map(\.viewer) == [.taking])
        #expect(try await scene.employer.desk().ask(ListPlacements()).map(\.viewer) == [.bringing])
        #expect(try await scene.network.coordinator().ask(ListPlacements()).map(\.viewer) == [.both])
        #expect(try await scene.network.candidate(scene.candidate).ask(ListPlacements()).map(\.viewer) == [.candidate])
        let other = try await scene.network.member("Tuincentrum Zuid").desk()
        #expect(try await other.ask(ListPlacements()).isEmpty)
        await #expect(throws: Refusal(.notFound)) { try await other.ask(ShowPlacement(id: id)) }
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.candidate(scene.candidate).perform(
                EndPlacement(id: id, revision: 1, lastDay: day("2026-12-01"), outcome: .other)
            )
        }
    }

    private func month(_ text: String) throws -> CalendarMonth { try #require(CalendarMonth(text)) }
}
