import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// What is signed after a month was closed: its hours are booked in the first open month, naming their own.
@Suite struct LateHoursTests {
    private struct Line: Equatable {
        let kind: TransferKind
        let cause: TransferCause
        let amount: Int64
        let workedIn: String
        let month: String
    }

    private func day(_ text: String) throws -> CalendarDay { try ContractScene.day(text) }

    /// A placement of 20 hours a week from 16 November 2026 until that day.
    private func planned(until end: String) async throws -> (ContractScene, PlacementId) {
        let scene = try await ContractScene.make()
        let id = try await scene.drafted()
        try await scene.change(id) { $0.end = try ContractScene.day(end) }
        _ = try await IssueContract(id: id, revision: scene.shown(id).revision).run(at: scene.employer.desk())
        for party in ContractParty.allCases { try await scene.sign(id, as: party) }
        return (scene, try #require(try await scene.shown(id).placement))
    }

    private func freeze(_ months: [String], on day: String, in scene: ContractScene) async throws {
        try scene.test.clock.set(self.day(day))
        for month in months {
            let month = try #require(CalendarMonth(month))
            _ = try await scene.network.coordinator().perform(FreezeMonth(month: month))
        }
    }

    private func report(_ minutes: Int64, for id: PlacementId, in month: String, _ scene: ContractScene) async throws {
        let month = try #require(CalendarMonth(month))
        _ = try await scene.host.desk().perform(ReportHours(id: id, month: month, minutes: minutes))
    }

    private func hours(_ scene: ContractScene) async throws -> [Line] {
        try await scene.network.read { try $0.transfers(after: 0, limit: 100) }
            .filter { $0.content.unit == .minutes }.map { transfer in
                let content = transfer.content
                return Line(
                    kind: content.kind, cause: content.cause, amount: content.amount,
                    workedIn: content.workedIn?.description ?? "", month: "\(transfer.month)"
                )
            }
    }

    private func taken(_ scene: ContractScene) async throws -> Int64 {
        let account = Account.member(scene.host.id)
        return try await scene.network.read { try $0.balance(of: account, in: .minutes).net }
    }

    private func mustHold(_ scene: ContractScene) async throws {
        #expect(try await VerifyLedger().run(at: scene.network.coordinator()).fault == nil)
    }

    @Test func `An extension signed after its month was closed books that month's hours in the open one`() async throws
    {
        let (scene, id) = try await planned(until: "2026-11-30")
        try await freeze(["2026-11", "2026-12"], on: "2027-01-05", in: scene)
        #expect(try await taken(scene) == 2640)
        try await scene.extend(id, until: "2027-01-31")
        let late = Line(kind: .book, cause: .hoursScheduled, amount: 5520, workedIn: "2026-12", month: "2027-01")
        #expect(try await hours(scene).last == late)
        #expect(try await hours(scene).count == 2)
        #expect(try await taken(scene) == 2640 + 5520)
        try await freeze(["2027-01"], on: "2027-02-01", in: scene)
        #expect(try await hours(scene).count == 3)
        #expect(try await taken(scene) == 2640 + 5520 + 5040)
        try await mustHold(scene)
    }

    @Test func `Within a closed month only the days that came with it are booked, and a report takes the place of all`()
        async throws
    {
        let (scene, id) = try await planned(until: "2026-11-20")
        try await freeze(["2026-11"], on: "2026-12-01", in: scene)
        #expect(try await taken(scene) == 1200)
        try await scene.extend(id, until: "2027-01-31")
        let late = Line(kind: .book, cause: .hoursScheduled, amount: 1440, workedIn: "2026-11", month: "2026-12")
        #expect(try await hours(scene).last == late)
        #expect(try await taken(scene) == 2640)
        for minutes in [2500, 2500, 2450] as [Int64] { try await report(minutes, for: id, in: "2026-11", scene) }
        #expect(try await taken(scene) == 2450)
        try await mustHold(scene)
    }

    @Test func `Hours that were reported stay as reported`() async throws {
        let (scene, id) = try await planned(until: "2026-11-20")
        try scene.test.clock.set(day("2026-12-01"))
        try await report(900, for: id, in: "2026-11", scene)
        try await freeze(["2026-11"], on: "2026-12-01", in: scene)
        try await scene.extend(id, until: "2027-01-31")
        #expect(try await taken(scene) == 900)
        try await report(2300, for: id, in: "2026-11", scene)
        #expect(try await taken(scene) == 2300)
        try await mustHold(scene)
    }

    @Test func `A contract that is complete after its first month was closed books that month late`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.drafted()
        try await scene.change(id) { _ in }
        try await freeze(["2026-11"], on: "2026-12-01", in: scene)
        _ = try await IssueContract(id: id, revision: scene.shown(id).revision).run(at: scene.employer.desk())
        for party in ContractParty.allCases { try await scene.sign(id, as: party) }
        _ = try await scene.network.system().perform(BookDuePlacements())
        let late = Line(kind: .book, cause: .hoursScheduled, amount: 2640, workedIn: "2026-11", month: "2026-12")
        #expect(try await hours(scene) == [late])
        let account = Account.member(scene.host.id)
        #expect(try await scene.network.read { try $0.balance(of: account, in: .placements).net } == 100)
        try await mustHold(scene)
    }

    @Test func `Booking late hours again changes nothing`() async throws {
        let (scene, id) = try await planned(until: "2026-11-30")
        let before = try await scene.network.read { try $0.placement(id) }
        try await freeze(["2026-11", "2026-12"], on: "2027-01-05", in: scene)
        try await scene.extend(id, until: "2027-01-31")
        let desk = try await scene.network.system()
        let lines = try await hours(scene)
        for _ in 0..<2 {
            try await scene.network.write { scope in
                let placement = try #require(try scope.reading.placement(id))
                try scope.bookLateHours(of: placement, before: before, at: desk)
            }
        }
        #expect(try await hours(scene) == lines)
    }

    @Test func `A network that books no scheduled hours books none late`() async throws {
        let (scene, id) = try await planned(until: "2026-11-30")
        let rule = NetworkSetting(name: .bookScheduledHours, validFrom: try day("2026-01-01"), value: "0")
        try await scene.network.write { try $0.decide(rule) }
        try await freeze(["2026-11", "2026-12"], on: "2027-01-05", in: scene)
        try await scene.extend(id, until: "2027-01-31")
        #expect(try await hours(scene).isEmpty)
    }
}
