import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// An end or hours that are told only after they were booked otherwise come out as if they had been told in time.
@Suite struct LateEndTests {
    private func end(_ placement: PlacementId, _ day: String, _ outcome: PlacementOutcome, in scene: LedgerScene)
        async throws
    {
        _ = try await scene.network.coordinator().perform(
            EndPlacement(id: placement, revision: 1, lastDay: scene.day(day), outcome: outcome))
    }

    private func report(_ minutes: Int64, _ placement: PlacementId, _ month: String, in scene: LedgerScene)
        async throws
    {
        _ = try await scene.network.coordinator().perform(
            ReportHours(id: placement, month: try #require(CalendarMonth(month)), minutes: minutes))
    }

    @Test func `Hours reported late count once on every day, in the window and for hledger`() async throws {
        let scene = try await LedgerScene.make(members: 2)
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-28", end: "2026-12-31")
        try await scene.freeze("2026-10")
        #expect(try await scene.balances(1).minutes.taken == 720)
        try scene.house.clock.set(scene.day("2026-11-22"))
        try await report(1200, placement, "2026-10", in: scene)
        for day in ["2026-10-31", "2026-11-10", "2026-11-21", "2026-11-22"] {
            #expect(try await scene.balances(1, asOf: day).minutes == Balance(taken: 1200), "\(day)")
            let account = Account.member(scene.members[1].id)
            let asOf = try scene.day(day)
            let window = try await scene.network.read { try $0.balances(of: account, within: 36, through: asOf) }
            #expect(window.minutes == Balance(taken: 1200), "\(day)")
        }
        #expect(try await scene.balances(1, asOf: "2026-10-30").minutes == Balance())
        let journal = try await ExportLedger(format: .hledger).run(at: scene.network.coordinator())
        let entries = String(decoding: journal, as: UTF8.self).split(separator: "\n").filter { $0.contains(" minutes") }
        let taken = entries.filter { $0.contains("members:L-0002") }.map { $0.drop { $0 == " " } }
        #expect(taken.map { $0.drop { $0 != " " } } == ["  720 minutes", "  -720 minutes", "  1200 minutes"])
        let reversal = String(decoding: journal, as: UTF8.self).split(separator: "\n").first { $0.contains("replaced") }
        #expect(reversal?.hasPrefix("2026-10-31") == true)
        try await scene.mustHold()
    }

    @Test func `Scheduled hours after an end that is recorded late are taken back, and its month booked anew`()
        async throws
    {
        let scene = try await LedgerScene.make(members: 2)
        try scene.house.clock.set(scene.day("2026-12-02"))
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-05", end: "2027-01-31")
        try await scene.freeze("2026-10", "2026-11")
        // 20 and 21 working days of 240 minutes.
        #expect(try await scene.balances(1).minutes.taken == 20 * 240 + 21 * 240)
        try await end(placement, "2026-10-09", .stoppedEarly, in: scene)
        #expect(try await scene.balances(1).minutes == Balance(taken: 5 * 240))
        #expect(try await scene.balances(1, asOf: "2026-10-09").minutes == Balance(taken: 5 * 240))
        #expect(try await scene.balances(1, asOf: "2026-11-30").minutes == Balance(taken: 5 * 240))
        // The report of the month that stays takes its place; of one after it there is nothing to report.
        try await report(900, placement, "2026-10", in: scene)
        #expect(try await scene.balances(1).minutes == Balance(taken: 900))
        await #expect(throws: Refusal(.hoursOutsidePlacement, at: "/month", ["month": "2026-11"])) {
            try await report(0, placement, "2026-11", in: scene)
        }
        try await scene.mustHold()
    }

    @Test func `Reported hours of the month of the end stay, and of a later month refuse the end until they are 0`()
        async throws
    {
        let scene = try await LedgerScene.make(members: 2)
        try scene.house.clock.set(scene.day("2026-12-02"))
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-05", end: "2027-01-31")
        try await report(2000, placement, "2026-10", in: scene)
        try await report(2100, placement, "2026-11", in: scene)
        try await scene.freeze("2026-10", "2026-11")
        await #expect(throws: Refusal(.hoursAfterEnd, at: "/last_day", ["month": "2026-11"])) {
            try await end(placement, "2026-10-09", .stoppedEarly, in: scene)
        }
        try await report(0, placement, "2026-11", in: scene)
        try await end(placement, "2026-10-09", .stoppedEarly, in: scene)
        #expect(try await scene.balances(1).minutes == Balance(taken: 2000))
        try await scene.mustHold()
    }

    @Test func `A month after the end in which hours are booked can be reported, so that it is set right`() async throws
    {
        let scene = try await LedgerScene.make(members: 2)
        try scene.house.clock.set(scene.day("2026-12-02"))
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-05", end: "2027-01-31")
        try await scene.freeze("2026-10", "2026-11")
        let month = try #require(CalendarMonth("2026-11"))
        let booked = try await scene.network.read { try $0.standingHours(of: placement, workedIn: month) }
        let entry = CorrectionEntry(
            unit: .minutes, bringing: .member(scene.members[0].id), taking: .member(scene.members[1].id), amount: 60)
        _ = try await scene.network.coordinator().perform(
            ProposeCorrection(plan: .rebooking(of: #require(booked.first).id, as: entry), reason: scene.reason()))
        try await end(placement, "2026-10-09", .stoppedEarly, in: scene)
        #expect(try await scene.balances(1).minutes == Balance(taken: 5 * 240 + 60))
        try await report(0, placement, "2026-11", in: scene)
        #expect(try await scene.balances(1).minutes == Balance(taken: 5 * 240))
        try await scene.mustHold()
    }

    @Test func `A further host is debited to the bringing member when the first turns out not to count`() async throws {
        let scene = try await LedgerScene.make(members: 4)
        let candidate = try await scene.candidate(1, of: 0)
        let first = try await scene.place(1, from: 0, to: 1, start: "2026-10-10", candidate: candidate)
        let second = try await scene.place(2, from: 0, to: 2, start: "2026-10-20", candidate: candidate)
        // The same host again: credited already, so nothing is booked yet.
        let again = try await scene.place(3, from: 0, to: 1, start: "2026-10-26", candidate: candidate)
        try scene.house.clock.set(scene.day("2026-11-22"))
        try await scene.book()
        #expect(try await scene.startBooking(of: second).cause == .furtherHost)
        #expect(try await scene.network.read { try $0.startBooking(of: again) } == nil)
        try await end(first, "2026-10-15", .notContinued, in: scene)
        #expect(try await scene.startBooking(of: second).cause == .placementStarted)
        #expect(try await scene.startBooking(of: again).cause == .furtherHost)
        let expected = ["2026-10-14": 100, "2026-10-15": 0, "2026-10-19": 0, "2026-10-20": 100, "2026-11-22": 100]
        for (day, brought) in expected {
            #expect(try await scene.balances(0, asOf: day).placements.brought == Int64(brought), "\(day)")
        }
        #expect(try await scene.balances(1).placements == Balance(taken: 100))
        #expect(try await scene.balances(2).placements == Balance(taken: 100))
        let provisional = try await scene.network.read { try $0.provisionalPlacements(of: .network) }
        let head = try await scene.network.read { try $0.ledgerHead() }
        try await scene.book()
        #expect(try await scene.network.read { try $0.ledgerHead() } == head)
        // The last one began 28 days ago on the 22nd, and so is final.
        #expect(provisional == Balance())
        try await scene.mustHold()
    }

    @Test(arguments: ["2026-10-15", "2026-11-05"])
    func `A start that a coordinator booked anew is taken back when the placement ends short`(day: String) async throws
    {
        let scene = try await LedgerScene.make()
        try scene.house.clock.set(scene.day("2026-10-20"))
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-10")
        try await scene.book()
        let booking = try await scene.startBooking(of: placement)
        let entry = CorrectionEntry(
            unit: .placements, bringing: .member(scene.members[0].id), taking: .member(scene.members[2].id), amount: 100
        )
        _ = try await scene.network.coordinator().perform(
            ProposeCorrection(
                plan: .rebooking(of: booking.id, as: entry), effectiveOn: scene.day("2026-10-10"),
                reason: scene.reason()))
        let provisional = try await scene.network.read { try $0.provisionalPlacements(of: .network) }
        #expect(provisional == Balance())
        // The second day is still to come: it is settled when it has.
        try await end(placement, day, .notContinued, in: scene)
        try scene.house.clock.set(scene.day("2026-11-06"))
        for _ in 0..<2 { try await scene.book() }
        #expect(try await scene.balances(2).placements == Balance())
        #expect(try await scene.balances(2, asOf: "2026-10-14").placements == Balance(taken: 100))
        try await scene.mustHold()
    }
}
