import Documents
import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct PreviewTests {
    @Test func `The preview says what will be booked, from what, and what is missing`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        let preview = try await scene.coordinator().ask(PreviewMonth())
        #expect(preview.lines.map(\.minutes) == [2640] && preview.missingReports == 1)
        #expect(preview.closesItselfOn == CalendarDay("2026-12-05"))
        #expect(preview.bookings.map(\.cause) == [.placementStarted] && preview.bookings.allSatisfy(\.isBooked))
        try await scene.report(2000)
        let reported = try await scene.coordinator().ask(PreviewMonth())
        #expect(reported.lines.map(\.minutes) == [2000] && reported.missingReports == 0)
        _ = try await scene.close()
        let statement = try await scene.statement(of: scene.scene.host)
        #expect(statement.placements.map(\.minutes) == [2000] && statement.placements.map(\.isReported) == [true])
        try await scene.report(2100)
        let next = try await scene.coordinator().ask(PreviewMonth())
        #expect(next.bookings.map(\.amount) == [-2000, 2100])
        #expect(next.bookings.allSatisfy { $0.belongsTo == scene.month })
    }

    @Test func `A placement whose last day passed asks both members and the coordinator how it ended`() async throws {
        let scene = try await MonthScene.make()
        let last = try await scene.scene.placement(scene.placement).plannedEnd
        for (day, expected) in [(last, [String]()), (last.adding(days: 1), ["W-0001"])] {
            try scene.scene.test.clock.set(day)
            for desk in [
                try await scene.scene.host.desk(), try await scene.scene.employer.desk(), try await scene.coordinator(),
            ] {
                #expect(try await desk.ask(OutcomesAwaited()).map(\.code) == expected)
            }
        }
        let stranger = try await scene.scene.network.member("Bakkerij Elders")
        #expect(try await stranger.desk().ask(OutcomesAwaited()).isEmpty)
        #expect(try await stranger.desk().ask(HoursWaiting()).isEmpty)
        let shown = try await scene.scene.placement(scene.placement)
        #expect(shown.awaitsOutcome && shown.state == .running)
        _ = try await scene.scene.host.desk().perform(
            EndPlacement(id: scene.placement, revision: shown.revision, lastDay: last, outcome: .endOfTerm))
        #expect(try await scene.coordinator().ask(OutcomesAwaited()).isEmpty)
    }

    @Test func `Hours of several placements are reported together or not at all`() async throws {
        let scene = try await MonthScene.make()
        let host = try await scene.scene.host.desk()
        let unknown: PlacementId = host.newOpaqueId()
        let reports = [
            ReportMonth.Report(placement: scene.placement, minutes: 2000, field: "/W-0001"),
            ReportMonth.Report(placement: unknown, minutes: 10, field: "/W-0002"),
        ]
        await #expect(throws: Refusals(Refusal(.notFound, at: "/W-0002"))) {
            try await host.perform(ReportMonth(month: scene.month, reports: reports))
        }
        #expect(try await host.ask(HoursOwed(month: scene.month)).count == 1)
        _ = try await host.perform(ReportMonth(month: scene.month, reports: [reports[0]]))
        #expect(try await host.ask(HoursOwed(month: scene.month)).isEmpty)
    }
}
