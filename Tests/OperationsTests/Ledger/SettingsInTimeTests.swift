import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct SettingsInTimeTests {
    private func decide(_ name: NetworkSetting.Name, _ value: String, from day: String, in scene: LedgerScene)
        async throws
    {
        try await scene.network.coordinator().perform(
            ChangeSetting(name: name, value: value, validFrom: scene.day(day)))
    }

    @Test func `A change holds from its day on, and an old day keeps the rule that held then`() async throws {
        let scene = try await LedgerScene.make()
        try await decide(.roomBase, "5", from: "2026-12-01", in: scene)
        let desk = try await scene.network.coordinator()
        func room(on day: String) async throws -> Int64? {
            try await desk.ask(ShowBalances(asOf: scene.day(day))).members.first?.room
        }
        // 2 or 5, and 1 for the hundred employees.
        #expect(try await room(on: "2026-11-30") == 300)
        #expect(try await room(on: "2026-12-01") == 600)
        let settings = try await desk.ask(ShowSettings(on: scene.day("2026-12-01")))
        #expect(settings.rules.roomBase == 2)
        #expect(settings.rulesOnDay.roomBase == 5)
        #expect(settings.decisions.map { "\($0.validFrom)" } == ["2026-12-01"])
    }

    @Test func `A day in a closed month is refused`() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-10-05")
        try await scene.freeze("2026-10")
        await #expect(throws: Refusal(.monthAlreadyClosed, at: "/valid_from", ["month": "2026-10"])) {
            try await decide(.roomBase, "5", from: "2026-10-31", in: scene)
        }
        try await decide(.roomBase, "5", from: "2026-11-01", in: scene)
        #expect(try await "\(scene.network.coordinator().ask(ShowSettings()).earliest)" == "2026-11-01")
    }

    @Test func `A rule about bookings begins after what was booked by the old one`() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-10-05")
        try await scene.book()
        await #expect(throws: Refusal(.settingAlreadyUsed, at: "/valid_from", ["after": "2026-10-05"])) {
            try await decide(.daysToFinal, "14", from: "2026-10-05", in: scene)
        }
        try await decide(.daysToFinal, "14", from: "2026-10-06", in: scene)
        // Booking everything again changes nothing.
        try await scene.book()
        try await scene.mustHold()
    }

    @Test func `A placement keeps the rules of the day on which it began`() async throws {
        let scene = try await LedgerScene.make()
        try await decide(.daysToFinal, "10", from: "2026-11-16", in: scene)
        try await decide(.placementAmountHundredths, "50", from: "2026-11-16", in: scene)
        let before = try await scene.place(1, from: 0, to: 1, start: "2026-11-10")
        let after = try await scene.place(2, from: 0, to: 2, start: "2026-11-16")
        try scene.house.clock.set(scene.day("2026-12-20"))
        try await scene.book()
        let days = try await scene.network.read { scope in
            try [before, after].map { placement in
                let booking = try #require(try scope.startBooking(of: placement))
                return try #require(try scope.successor(of: booking.id, kind: .finalise)).content.effectiveOn
                    .description
            }
        }
        #expect(days == ["2026-12-07", "2026-11-25"])
        #expect(try await scene.balances(0).placements.brought == 150)
    }

    @Test func `A kind that does not count is booked nowhere`() async throws {
        let scene = try await LedgerScene.make()
        try await decide(.countedKinds, "secondment, trial", from: "2026-10-01", in: scene)
        try await scene.place(1, from: 0, to: 1, start: "2026-10-05", kind: .workExperience)
        try await scene.place(2, from: 0, to: 2, start: "2026-10-05", kind: .trial)
        try await scene.book()
        try await scene.freeze("2026-10")
        #expect(try await scene.balances(1) == AccountBalances())
        #expect(try await scene.balances(2).placements.taken == 100)
        #expect(try await scene.balances(2).minutes.taken > 0)
    }

    @Test(arguments: [("1", Int64(100)), ("0", 200)])
    func `Bringing counts once per candidate, or for each placement`(value: String, brought: Int64) async throws {
        let scene = try await LedgerScene.make()
        try await decide(.debitOncePerCandidate, value, from: "2026-10-01", in: scene)
        let candidate = try await scene.candidate(1, of: 0)
        try await scene.place(1, from: 0, to: 1, start: "2026-10-05", candidate: candidate)
        try await scene.place(2, from: 0, to: 2, start: "2026-10-12", candidate: candidate)
        try await scene.book()
        #expect(try await scene.balances(0).placements.brought == brought)
        #expect(try await scene.balances(2).placements.taken == 100)
    }

    @Test func `Without a report the schedule counts, or nothing does`() async throws {
        let scene = try await LedgerScene.make()
        try await decide(.bookScheduledHours, "0", from: "2026-10-01", in: scene)
        try await scene.place(1, from: 0, to: 1, start: "2026-10-05")
        try await scene.freeze("2026-10")
        #expect(try await scene.balances(1).minutes == Balance())
        try await decide(.bookScheduledHours, "1", from: "2026-11-01", in: scene)
        try scene.house.clock.set(scene.day("2026-12-01"))
        try await scene.freeze("2026-11")
        // 21 working days of 240 minutes.
        #expect(try await scene.balances(1).minutes.taken == 5040)
    }

    @Test(arguments: [
        (NetworkSetting.Name.debitOncePerCandidate, "2"), (.bookScheduledHours, "yes"), (.windowMonths, "0"),
        (.countedKinds, "secondment,holiday"),
    ])
    func `A value that a setting cannot have is refused`(name: NetworkSetting.Name, value: String) async throws {
        let scene = try await LedgerScene.make(members: 1)
        await #expect {
            try await decide(name, value, from: "2026-12-01", in: scene)
        } throws: { error in
            (error as? Refusal)?.field == "/value"
        }
    }
}
