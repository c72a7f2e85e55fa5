import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// When a month closes by itself: not before members were asked for its hours, and not by a day that had passed when it
/// was chosen.
@Suite struct SelfClosingTests {
    private func run(_ scene: MonthScene, at instant: String) async throws {
        scene.scene.test.clock.set(try #require(Instant(instant)))
        try await RunDue().run(at: scene.system())
    }

    private func closed(_ scene: MonthScene) async throws -> String? {
        try await scene.coordinator().ask(ShowMonths()).periods.closedThrough.map { "\($0)" }
    }

    private func way(_ scene: MonthScene) async throws -> ClosingWay {
        try await scene.coordinator().ask(PreviewMonth()).way
    }

    @Test func `A day that had passed when it was chosen closes nothing that waits already`() async throws {
        let scene = try await MonthScene.make()
        try await run(scene, at: "2026-12-02T09:00:00Z")
        try await scene.set(.closingDay, "10", from: "2026-12-15")
        for instant in ["2026-12-15T09:00:00Z", "2027-01-03T09:00:00Z", "2027-01-10T09:00:00Z"] {
            try await run(scene, at: instant)
            #expect(try await closed(scene) == nil)
            #expect(try await way(scene) == .passed)
        }
        // Once the coordinator closed what waited, the next one goes by itself.
        _ = try await scene.close()
        try await run(scene, at: "2027-01-10T09:01:00Z")
        #expect(try await closed(scene) == "2026-12")
    }

    @Test func `A day that is still to come when it is chosen closes the month that waits`() async throws {
        let scene = try await MonthScene.make()
        try await run(scene, at: "2026-12-02T09:00:00Z")
        try await scene.set(.closingDay, "20", from: "2026-12-15")
        try await run(scene, at: "2026-12-15T09:00:00Z")
        #expect(try await way(scene) == .on(ContractScene.day("2026-12-20")))
        try await run(scene, at: "2026-12-20T09:00:00Z")
        #expect(try await closed(scene) == "2026-11")
    }

    @Test func `The same day decided once more changes nothing`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "10")
        try await scene.set(.closingDay, "10", from: "2026-12-15")
        try await run(scene, at: "2026-12-16T09:00:00Z")
        #expect(try await way(scene) == .later(ContractScene.day("2026-12-23")))
    }

    @Test func `A month that is late closes a week after members were asked for its hours`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "10")
        scene.scene.test.clock.set(try #require(Instant("2026-12-20T08:00:00Z")))
        #expect(try await way(scene) == .later(ContractScene.day("2026-12-27")))
        for instant in ["2026-12-20T09:00:00Z", "2026-12-20T09:00:05Z", "2026-12-26T22:59:59Z"] {
            try await run(scene, at: instant)
            #expect(try await closed(scene) == nil)
            #expect(try await way(scene) == .later(ContractScene.day("2026-12-27")))
            #expect(try await scene.mails(.hoursDue).count == 1)
        }
        let mail = try #require(try await scene.coordinator().ask(ListMails()).first { $0.kind == .hoursDue })
        let desk = try await scene.coordinator()
        let text = try await scene.scene.network.read { try $0.words(of: mail, at: desk)?.text }
        #expect(text?.contains("26 december 2026") == true)
        try await run(scene, at: "2026-12-26T23:00:00Z")
        #expect(try await closed(scene) == "2026-11")
        #expect(try await scene.mails(.statement).count == 2)
    }

    @Test(
        "A month that is late closes at once where nobody is to be asked", arguments: ["reported", "no user", "no day"])
    func nobodyToAsk(case name: String) async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, name == "no day" ? "1" : "10")
        let user = scene.scene.host.user
        switch name {
        case "reported": try await scene.report(1000)
        case "no user": try await scene.scene.network.write { try $0.setState(.revoked, of: user) }
        default: break
        }
        try await run(scene, at: "2026-12-20T09:00:00Z")
        #expect(try await closed(scene) == "2026-11")
        #expect(try await scene.mails(.hoursDue).isEmpty)
    }

    @Test func `Who is asked too late before the day gets the whole week`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "10")
        for instant in ["2026-12-09T09:00:00Z", "2026-12-10T09:00:00Z", "2026-12-15T22:59:00Z"] {
            try await run(scene, at: instant)
            #expect(try await closed(scene) == nil)
        }
        try await run(scene, at: "2026-12-15T23:00:00Z")
        #expect(try await closed(scene) == "2026-11")
    }

    /// The next month to close is asked about, and the one that just ended.
    @Test func `Where a coordinator closes, only the month that just ended is asked about`() async throws {
        let scene = try await MonthScene.make()
        try await run(scene, at: "2027-01-01T09:00:00Z")
        try await run(scene, at: "2027-02-01T09:00:00Z")
        #expect(try await scene.mails(.hoursDue).count == 2)
        for (month, isAsked) in [("2026-11", false), ("2026-12", true), ("2027-01", true)] {
            let owing = try await scene.coordinator().ask(ShowOwing(month: try #require(CalendarMonth(month))))
            #expect(owing.map { $0.remindedAt != nil } == [isAsked])
        }
    }
}
