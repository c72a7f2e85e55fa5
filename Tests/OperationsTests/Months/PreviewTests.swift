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

    @Test func `A reported 0 is in the preview, and is no placement with hours`() async throws {
        let scene = try await MonthScene.make()
        try await scene.report(0)
        let preview = try await scene.coordinator().ask(PreviewMonth())
        #expect(preview.lines.map(\.minutes) == [0] && preview.lines.allSatisfy(\.reported))
        #expect(preview.withHours == 0 && preview.missingReports == 0)
    }

    @Test(
        "What the close settles of a member that is gone is in the preview, to the booking",
        arguments: [false, true])
    func settlements(isMerged: Bool) async throws {
        let scene = try await MonthScene.make()
        try scene.scene.test.clock.set(ContractScene.day("2026-11-27"))
        let revision = try await scene.scene.placement(scene.placement).revision
        _ = try await scene.scene.host.desk().perform(
            EndPlacement(
                id: scene.placement, revision: revision, lastDay: ContractScene.day("2026-11-26"), outcome: .hired))
        if isMerged {
            let successor = try await scene.scene.network.member("Groep Noord")
            _ = try await scene.coordinator().perform(MergeMember(id: scene.scene.host.id, into: successor.id))
        } else {
            try await scene.coordinator().perform(LeaveMember(id: scene.scene.host.id))
        }
        try scene.scene.test.clock.set(ContractScene.day("2026-12-01"))
        let before = try await scene.coordinator().ask(PreviewMonth())
        let expected = before.bookings.filter { !$0.isBooked }
        #expect(expected.count == 1 && expected.allSatisfy { $0.unit == .minutes })
        _ = try await scene.coordinator().perform(FreezeMonth(month: scene.month))
        let (month, known) = (scene.month, before.bookings.count - expected.count)
        let after = try await scene.scene.network.read { try $0.bookings(in: month) }
        let settled = after.filter { [.settlement, .merger].contains($0.cause) && $0.unit == .minutes }
        #expect(settled.map { [$0.bringing, $0.taking] } == expected.map { [$0.bringing, $0.taking] })
        #expect(settled.map(\.amount) == expected.map(\.amount) && settled.map(\.day) == expected.map(\.day))
        // Besides that the close books the hours alone.
        #expect(after.count == known + before.withHours + expected.count)
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
