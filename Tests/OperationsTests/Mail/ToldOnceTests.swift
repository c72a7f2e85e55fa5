import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// What is told of balances and placements by a clock that a test moves: over both changes of the hour, forwards and
/// backwards, each thing once. Seven in the morning in Amsterdam is 6:00 UTC in winter and 5:00 in summer.
@Suite struct ToldOnceTests {
    /// How many mails of that kind there are after each of those moments.
    private func told(_ kind: MailKind, _ scene: LedgerScene, _ expected: [(String, Int)]) async throws {
        for (moment, count) in expected {
            scene.house.clock.set(try #require(Instant(moment)))
            try await RunDue().run(at: scene.network.system())
            let mails = try await scene.network.coordinator().ask(ListMails()).filter { $0.kind == kind }
            #expect(mails.count == count, "\(moment)")
        }
    }

    @Test("Used-up room is told to the member and the coordinators once, and again after there was room meanwhile")
    func room() async throws {
        let scene = try await LedgerScene.make()
        // 2 + 1 per 100 employees: four brought is one too many.
        for number in 1...4 { try await scene.place(number, from: 0, to: 1, start: "2026-11-02") }
        try await told(
            .roomUsedUp, scene,
            [
                ("2026-11-03T05:59:59Z", 0), ("2026-11-03T06:00:00Z", 2), ("2026-11-03T06:00:05Z", 2),
                ("2026-11-02T12:00:00Z", 2), ("2026-11-03T12:00:00Z", 2), ("2026-11-04T06:00:00Z", 2),
            ])
        try await scene.place(5, from: 1, to: 0, start: "2026-11-09")
        try await told(.roomUsedUp, scene, [("2026-11-10T06:00:00Z", 2)])
        try await scene.place(6, from: 0, to: 1, start: "2026-11-16")
        try await told(
            .roomUsedUp, scene,
            [("2026-11-17T06:00:00Z", 4), ("2026-11-12T06:00:00Z", 4), ("2026-11-18T06:00:00Z", 4)])
        #expect(
            Set(try await scene.network.coordinator().ask(ListMails()).map(\.recipient)).contains(
                "coordinator@noord.example"))
    }

    @Test("Each evaluation is told to both members two weeks before, once, in summer an hour earlier by UTC")
    func evaluation() async throws {
        let scene = try await LedgerScene.make()
        // Every six weeks: 15 February, 29 March, 10 May.
        try await scene.place(1, from: 0, to: 1, start: "2027-01-04")
        try await told(
            .evaluationDue, scene,
            [
                ("2027-01-31T12:00:00Z", 0), ("2027-02-01T05:59:59Z", 0), ("2027-02-01T06:00:00Z", 2),
                ("2027-01-31T12:00:00Z", 2), ("2027-02-01T06:00:00Z", 2), ("2027-02-10T09:00:00Z", 2),
                ("2027-03-14T12:00:00Z", 2), ("2027-03-15T06:00:00Z", 4), ("2027-03-28T04:59:59Z", 4),
                ("2027-03-28T05:00:00Z", 4), ("2027-04-25T12:00:00Z", 4), ("2027-04-26T04:59:59Z", 4),
                ("2027-04-26T05:00:00Z", 6), ("2027-03-15T06:00:00Z", 6), ("2027-04-27T05:00:00Z", 6),
            ])
    }

    /// Two weeks before is the Sunday on which summer time begins.
    @Test("The end of a placement is told to both members two weeks before, once")
    func ending() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-11-02", end: "2027-04-11")
        try await told(
            .placementEnding, scene,
            [
                ("2027-03-27T12:00:00Z", 0), ("2027-03-28T04:59:59Z", 0), ("2027-03-28T05:00:00Z", 2),
                ("2027-03-28T01:30:00Z", 2), ("2027-03-27T12:00:00Z", 2), ("2027-03-29T05:00:00Z", 2),
                ("2027-04-11T05:00:00Z", 2), ("2027-03-28T05:00:00Z", 2), ("2027-04-12T05:00:00Z", 2),
            ])
    }

    /// The day after the last one is the Sunday on which winter time begins.
    @Test("Once its last day has passed, both members are asked how a placement ended, once")
    func outcome() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2027-05-03", end: "2027-10-30")
        try await told(
            .outcomeAsked, scene,
            [
                ("2027-10-30T12:00:00Z", 0), ("2027-10-31T00:30:00Z", 0), ("2027-10-31T01:30:00Z", 0),
                ("2027-10-31T05:59:59Z", 0), ("2027-10-31T06:00:00Z", 2), ("2027-10-30T06:00:00Z", 2),
                ("2027-10-31T06:00:00Z", 2), ("2027-11-20T06:00:00Z", 2), ("2027-10-31T06:00:00Z", 2),
            ])
    }
}
