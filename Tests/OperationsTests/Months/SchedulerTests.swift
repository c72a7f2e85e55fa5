import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// What comes by itself, by a clock that a test moves: over the change to winter time, forwards and backwards.
@Suite struct SchedulerTests {
    private func run(_ scene: MonthScene, at instant: String) async throws {
        scene.scene.test.clock.set(try #require(Instant(instant)))
        try await RunDue().run(at: scene.system())
    }

    private func closed(_ scene: MonthScene) async throws -> String? {
        try await scene.coordinator().ask(ShowMonths()).periods.closedThrough.map { "\($0)" }
    }

    /// The network closes on the 5th. Midnight in Amsterdam is 23:00 UTC in winter.
    @Test func `A month closes on the network's day, at midnight in Amsterdam, and once`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        for instant in ["2026-12-01T09:00:00Z", "2026-12-04T22:59:59Z"] { try await run(scene, at: instant) }
        #expect(try await closed(scene) == nil)
        for instant in ["2026-12-04T23:00:00Z", "2026-12-04T23:00:05Z"] {
            try await run(scene, at: instant)
            #expect(try await closed(scene) == "2026-11")
        }
        #expect(try await scene.mails(.statement).count == 2)
    }

    /// 1 April is in summer time: midnight is 22:00 UTC; March lost an hour on its last Sunday.
    @Test func `Midnight follows summer time`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "1")
        try await run(scene, at: "2027-03-31T21:59:59Z")
        #expect(try await closed(scene) == "2027-02")
        try await run(scene, at: "2027-03-31T22:00:00Z")
        #expect(try await closed(scene) == "2027-03")
    }

    @Test func `A clock set back closes nothing twice and mails nothing twice`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        for instant in [
            "2026-12-01T00:30:00Z", "2026-11-30T22:30:00Z", "2026-12-01T00:30:00Z", "2026-12-05T08:00:00Z",
            "2026-12-03T08:00:00Z", "2026-11-20T08:00:00Z", "2026-12-05T08:00:00Z",
        ] {
            try await run(scene, at: instant)
        }
        #expect(try await closed(scene) == "2026-11")
        #expect(try await scene.mails(.statement).count == 2)
        #expect(try await scene.mails(.hoursDue).count == 1)
        #expect(try await VerifyLedger().run(at: scene.coordinator()).fault == nil)
    }

    /// Each is asked about first; closing on the 5th gives four days for it.
    @Test func `Months that were missed while the server stood still are closed in their order`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        var closings: [String] = []
        for day in 10...24 {
            for second in 0...1 {
                try await run(scene, at: "2027-03-\(day)T09:00:0\(second)Z")
                if let month = try await closed(scene), closings.last != month { closings.append(month) }
            }
            if day < 14 { #expect(closings.isEmpty) }
        }
        #expect(closings == ["2026-11", "2026-12", "2027-02"])
        #expect(try await scene.mails(.hoursDue).count == 4)
        let records = try await scene.coordinator().ask(ShowMonths()).records
        #expect(records.map { "\($0.month)" } == ["2027-02", "2027-01", "2026-12", "2026-11"])
        #expect(records.allSatisfy { $0.state == .closed })
        #expect(try await scene.mails(.statement).count == 8)
    }

    @Test func `Without a day of closing the month waits for a coordinator`() async throws {
        let scene = try await MonthScene.make()
        try await run(scene, at: "2027-03-10T09:00:00Z")
        #expect(try await closed(scene) == nil)
    }

    @Test(
        "Who owes hours is mailed a week before the close, and not before the month is over",
        arguments: [
            ("10", "2026-12-02T22:59:00Z", "2026-12-02T23:01:00Z"),
            ("3", "2026-11-30T22:59:00Z", "2026-11-30T23:01:00Z"),
            ("0", "2026-11-30T22:59:00Z", "2026-11-30T23:01:00Z"),
        ])
    func reminders(closingDay: String, before: String, after: String) async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, closingDay)
        try await run(scene, at: before)
        #expect(try await scene.mails(.hoursDue).isEmpty)
        try await run(scene, at: after)
        try await run(scene, at: after)
        let mails = try await scene.coordinator().ask(ListMails()).filter { $0.kind == .hoursDue }
        let users = try await scene.coordinator().ask(ListUsers())
        #expect(mails.map(\.recipient) == users.filter { $0.id == scene.scene.host.user }.map(\.email))
        let link = try await scene.coordinator().perform(CopyMailLink(mail: try #require(mails.first).id))
        #expect(link == "https://test.example:8443/noord/uren/2026-11")
        let owing = try await scene.coordinator().ask(ShowOwing(month: scene.month))
        #expect(owing.map(\.member.code) == ["L-0002"] && owing.allSatisfy { $0.remindedAt != nil })
    }

    /// A value from before 8 was the least: kept as it is, and nobody can know the hours before the month is over.
    @Test func `Closing on the first asks nobody, and closes by schedule`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "1")
        for moment in ["2026-11-30T22:59:00Z", "2026-11-30T23:01:00Z"] { try await run(scene, at: moment) }
        #expect(try await closed(scene) == "2026-11")
        #expect(try await scene.mails(.hoursDue).isEmpty)
    }

    @Test("The day of closing is 0, or leaves a week for the hours", arguments: ["-1", "1", "7", "29", "x"])
    func closingDayRefused(value: String) throws {
        for good in ["0", "8", "28"] { #expect(try NetworkSetting.Name.closingDay.read(good, at: "/value") == good) }
        #expect(throws: Refusal.self) { try NetworkSetting.Name.closingDay.read(value, at: "/value") }
    }

    @Test func `A member without a user is not called reminded, and is asked once it has one`() async throws {
        let scene = try await MonthScene.make()
        let user = scene.scene.host.user
        try await scene.scene.network.write { try $0.setState(.revoked, of: user) }
        try await run(scene, at: "2026-12-01T09:00:00Z")
        #expect(try await scene.mails(.hoursDue).isEmpty)
        let row = try #require(try await scene.coordinator().ask(ShowOwing(month: scene.month)).first)
        #expect(row.remindedAt == nil && !row.hasUser)
        try await scene.scene.network.write { try $0.setState(.active, of: user) }
        try await run(scene, at: "2026-12-02T09:00:00Z")
        #expect(try await scene.mails(.hoursDue).count == 1)
        let asked = try #require(try await scene.coordinator().ask(ShowOwing(month: scene.month)).first)
        #expect(asked.remindedAt != nil && asked.hasUser)
    }

    @Test func `Who reported is not mailed, nor anybody once the month is closed`() async throws {
        let scene = try await MonthScene.make()
        try await scene.report(2000)
        try await run(scene, at: "2026-12-01T09:00:00Z")
        #expect(try await scene.mails(.hoursDue).isEmpty)
        let other = try await MonthScene.make()
        _ = try await other.close()
        try await run(other, at: "2026-12-02T09:00:00Z")
        #expect(try await other.mails(.hoursDue).isEmpty)
        #expect(try await other.coordinator().ask(HoursWaiting()).map(\.code) == ["W-0001"])
    }
}
