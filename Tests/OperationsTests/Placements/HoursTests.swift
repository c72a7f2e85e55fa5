import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct HoursTests {
    private let scene: ContractScene
    private let id: PlacementId

    /// From 16 November 2026, 20 hours a week; today is 1 December.
    init() async throws {
        scene = try await ContractScene.make()
        id = try await scene.planned()
        try scene.test.clock.set(ContractScene.day("2026-12-01"))
    }

    private func report(_ month: String, _ minutes: Int64) throws -> ReportHours {
        ReportHours(id: id, month: try #require(CalendarMonth(month)), minutes: minutes)
    }

    @Test func `The host owes the hours of each month until it reports them`() async throws {
        let month = try #require(CalendarMonth("2026-11"))
        let owed = try await scene.host.desk().ask(HoursOwed(month: month))
        #expect(owed.map(\.code) == ["W-0001"])
        #expect(owed.map(\.scheduledMinutes) == [2640])
        #expect(try await scene.employer.desk().ask(HoursOwed(month: month)).isEmpty)
        _ = try await scene.host.desk().perform(report("2026-11", 2500))
        #expect(try await scene.host.desk().ask(HoursOwed(month: month)).isEmpty)
        #expect(try await scene.network.coordinator().ask(HoursOwed(month: month)).isEmpty)
    }

    @Test func `A later report counts on, the same one again does not`() async throws {
        for minutes in [2500, 2500, 2400] as [Int64] {
            _ = try await scene.host.desk().perform(report("2026-11", minutes))
        }
        let hours = try await scene.host.desk().ask(ShowPlacement(id: id)).hours
        #expect(hours.map(\.minutes) == [2400])
        #expect(hours.map(\.revision) == [2])
    }

    @Test func `Only the host reports, within the placement, a month that began, and no more than can be`() async throws
    {
        await #expect(throws: Refusal(.hoursNotYours)) {
            try await scene.employer.desk().perform(report("2026-11", 60))
        }
        let host = try await scene.host.desk()
        await #expect(throws: Refusal(.hoursOutsidePlacement, at: "/month", ["month": "2026-10"])) {
            try await host.perform(report("2026-10", 60))
        }
        await #expect(throws: Refusal(.hoursMonthNotOver, at: "/month", ["month": "2027-01"])) {
            try await host.perform(report("2027-01", 60))
        }
        let tooMany = Refusal(.numberOutOfRange, at: "/worked_minutes", ["min": "0", "max": "7715"])
        for minutes in [-1, 7716, Int64.max] {
            await #expect(throws: tooMany) { try await host.perform(report("2026-11", minutes)) }
        }
        _ = try await host.perform(report("2026-11", 7715))
        _ = try await scene.network.coordinator().perform(report("2026-12", 0))
    }

    @Test func `Hours reported after the close are booked anew in the first open month`() async throws {
        let system = try await scene.network.system()
        let month = try #require(CalendarMonth("2026-11"))
        _ = try await system.perform(FreezeMonth(month: month))
        #expect(try await hostMinutes() == 2640)
        _ = try await scene.host.desk().perform(report("2026-11", 2000))
        #expect(try await hostMinutes() == 2000)
        _ = try await scene.host.desk().perform(report("2026-11", 2100))
        #expect(try await hostMinutes() == 2100)
        let from = HoursVersion(from: try ContractScene.day("2026-11-30"), weeklyMinutes: 600)
        await #expect(throws: Refusal(.monthAlreadyClosed, at: "/schedule", ["month": "2026-11"])) {
            try await scene.employer.desk().perform(ReschedulePlacement(id: id, revision: 1, steps: [from]))
        }
    }

    private func hostMinutes() async throws -> Int64? {
        let balances = try await scene.network.coordinator().ask(ShowBalances())
        return balances.members.first { $0.member.id == scene.host.id }?.balances.minutes.taken
    }
}
