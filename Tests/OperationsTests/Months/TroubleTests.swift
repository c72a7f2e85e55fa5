import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// What comes by itself and does not succeed: it keeps nothing else waiting, is told, and is tried again.
@Suite struct TroubleTests {
    /// Makes the file refuse the papers of one member.
    private func refuse(papersOf member: MemberId, _ scene: MonthScene) throws {
        let sql = """
            CREATE TRIGGER refused BEFORE INSERT ON month_file WHEN NEW.account = '\(member)'
            BEGIN SELECT RAISE(ABORT, 'refused'); END
            """
        #expect(try SqliteShell.run(sql, on: scene.scene.test.file(of: scene.scene.network)) == "")
    }

    private func heal(_ scene: MonthScene) throws {
        let sql = "DROP TRIGGER refused"
        #expect(try SqliteShell.run(sql, on: scene.scene.test.file(of: scene.scene.network)) == "")
    }

    private func states(_ scene: MonthScene) async throws -> [String: MonthRecord.State] {
        let records = try await scene.coordinator().ask(ShowMonths()).records
        return Dictionary(uniqueKeysWithValues: records.map { ("\($0.month)", $0.state) })
    }

    @Test func `A paper that cannot be made keeps no other one waiting, nor the next month, nor other work`()
        async throws
    {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        try refuse(papersOf: scene.scene.host.id, scene)
        let november = Trouble.Matter.papers(scene.month, member: "L-0002")
        #expect(try await scene.troubles(at: "2026-12-01T09:00:00Z") == [])
        #expect(try await scene.troubles(at: "2026-12-05T09:00:00Z") == [november])
        #expect(try await states(scene) == ["2026-11": .closing])
        #expect(try await scene.mails(.statement).count == 1)
        #expect(try await scene.mails(.overview).count == 1)
        // Reminders come after the closing of months.
        #expect(
            try await scene.scene.network.read { try $0.lastDay(of: .reminders) } == ContractScene.day("2026-12-05"))
        let troubles = try await scene.coordinator().ask(ListTroubles())
        #expect(troubles.map(\.matter) == [november])
        // The next month is closed all the same, as far as it can be.
        #expect(try await scene.troubles(at: "2027-01-01T09:00:00Z") == [november])
        let both = try await scene.troubles(at: "2027-01-05T09:00:00Z")
        #expect(both == [november, .papers(scene.month.next, member: "L-0002")])
        #expect(try await states(scene) == ["2026-11": .closing, "2026-12": .closing])
        try heal(scene)
        #expect(try await scene.troubles(at: "2027-01-05T09:01:00Z") == [])
        #expect(try await states(scene)["2026-12"] == .closed)
        #expect(try await scene.troubles(at: "2027-01-05T10:01:00Z") == [])
        #expect(try await states(scene)["2026-11"] == .closed)
        #expect(try await scene.mails(.statement).count == 4)
        #expect(try await scene.mails(.overview).count == 2)
        #expect(try await scene.coordinator().ask(ListTroubles()).isEmpty)
    }

    @Test func `What failed is tried again after 1, 5 and 15 minutes and then every hour`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        try refuse(papersOf: scene.scene.host.id, scene)
        #expect(try await scene.troubles(at: "2026-12-01T09:00:00Z") == [])
        var tried: [String] = []
        for minute in 0..<150 {
            let clock = "\(9 + minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
            let instant = "2026-12-05T\(clock.count < 5 ? "0" : "")\(clock):00Z"
            if try await !scene.troubles(at: instant).isEmpty { tried.append(clock) }
        }
        #expect(tried == ["9:00", "9:01", "9:06", "9:21", "10:21", "11:21"])
        // A clock that was set back makes nothing wait.
        #expect(try await !scene.troubles(at: "2026-12-05T08:00:00Z").isEmpty)
    }

    @Test func `A coordinator who closes is told whose papers failed, once the others are made`() async throws {
        let scene = try await MonthScene.make()
        try refuse(papersOf: scene.scene.host.id, scene)
        await #expect(throws: Refusal(.papersNotMade, ["month": "2026-11", "members": "L-0002"])) {
            _ = try await scene.close()
        }
        #expect(try await scene.mails(.statement).count == 1)
        #expect(try await scene.mails(.overview).count == 1)
        try heal(scene)
        #expect(try await scene.close().state == .closed)
        #expect(try await scene.coordinator().ask(ListTroubles()).isEmpty)
    }

    @Test func `Work that fails keeps no other work waiting`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        let sql = """
            CREATE TRIGGER refused BEFORE INSERT ON hours_reminder BEGIN SELECT RAISE(ABORT, 'refused'); END
            """
        #expect(try SqliteShell.run(sql, on: scene.scene.test.file(of: scene.scene.network)) == "")
        #expect(try await scene.troubles(at: "2026-12-04T09:00:00Z") == [.work(.hours)])
        #expect(try await scene.troubles(at: "2026-12-04T09:00:05Z") == [])
        #expect(
            try await scene.scene.network.read { try $0.lastDay(of: .reminders) } == ContractScene.day("2026-12-04"))
        try heal(scene)
        #expect(try await scene.troubles(at: "2026-12-04T09:01:00Z") == [])
        #expect(try await scene.mails(.hoursDue).count == 1)
    }

    @Test func `Only coordinators see what does not succeed`() async throws {
        let scene = try await MonthScene.make()
        await #expect(throws: Refusal(.coordinatorOnly)) {
            _ = try await scene.scene.host.desk().ask(ListTroubles())
        }
    }
}
