import Documents
import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct ClosingTests {
    @Test func `A closed month has papers for each member and the network, and mails that bring them`() async throws {
        let scene = try await MonthScene.make()
        #expect(try await scene.close().state == .closed)
        for account in [Account.member(scene.scene.employer.id), .member(scene.scene.host.id), .network] {
            let kinds = try await scene.files(account).map { $0.name.split(separator: ".").last ?? "" }
            #expect(kinds == ["csv", "pdf", "xlsx"])
        }
        #expect(try await scene.mails(.statement).count == 2)
        #expect(try await scene.mails(.overview).count == 1)
    }

    @Test func `Closing again changes nothing`() async throws {
        let scene = try await MonthScene.make()
        let first = try await scene.close()
        let before = try await scene.state()
        scene.scene.test.clock.advance(days: 3)
        #expect(try await scene.close() == first)
        #expect(try await scene.state() == before)
    }

    /// The steps of a close are its transactions: the freeze, the papers of each account, the end. Stopped after each
    /// of them and gone on with by the scheduler, it comes to what an undisturbed one comes to.
    @Test(arguments: 0...3) func `Stopped after any step and run again it ends the same`(papers: Int) async throws {
        let scene = try await MonthScene.make()
        let stopped = try await CloseMonth(month: scene.month, mostPapers: papers).run(at: scene.coordinator())
        #expect(stopped.state == (papers < 3 ? .closing : .closed))
        let kept = try await scene.state()
        #expect(kept.files.count == papers * 3 && kept.mails.count == papers)
        // Between the stop and the next run the world goes on.
        let change = ChangeMember(
            id: scene.scene.host.id, revision: 1, name: try PlainLine("Andere Naam", at: "/name"),
            sector: try #require(Sector.allCases.last), employees: 5000)
        _ = try await scene.coordinator().perform(change)
        try await scene.report(1000)
        scene.scene.test.clock.advance(hours: 5)
        try await RunDue().run(at: scene.system())
        let undisturbed = try await MonthScene.make()
        _ = try await undisturbed.close()
        let (ended, expected) = (try await scene.state(), try await undisturbed.state())
        #expect(ended.files.map(\.name) == expected.files.map(\.name))
        #expect(ended.mails == expected.mails && ended.states == ["2026-11": "closed"])
        #expect(ended.closings == 1 && expected.closings == 1)
        let statement = try await scene.statement(of: scene.scene.host)
        #expect(statement.memberName == "School Het Anker" && statement.placements.map(\.isReported) == [false])
    }

    @Test func `Of two closings at once one closes`() async throws {
        let scene = try await MonthScene.make()
        let desks = [try await scene.coordinator(), try await scene.system(), try await scene.coordinator()]
        let records = try await withThrowingTaskGroup(of: MonthRecord.self) { group in
            for desk in desks { group.addTask { try await CloseMonth(month: scene.month).run(at: desk) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(records).count == 1 && records.allSatisfy { $0.state == .closed })
        let state = try await scene.state()
        #expect(state.closings == 1 && state.files.count == 9 && state.mails.count == 3)
    }

    @Test func `Papers made again in both languages and after a restart are the same to the byte`()
        async throws
    {
        let scene = try await MonthScene.make()
        let network = scene.scene.network
        let readers = [scene.scene.host.user, scene.scene.employer.user, network.coordinatorId]
        try await network.write { scope in
            for reader in readers { try scope.setLanguage(.english, of: reader) }
        }
        _ = try await scene.close()
        let accounts = [Account.member(scene.scene.employer.id), .member(scene.scene.host.id), .network]
        try await scene.report(900)
        _ = try await scene.coordinator().perform(
            EndPlacement(
                id: scene.placement, revision: scene.scene.placement(scene.placement).revision,
                lastDay: try ContractScene.day("2026-11-20"), outcome: .notContinued))
        scene.scene.test.clock.advance(days: 40)
        try await RunDue().run(at: scene.system())
        let house = try await scene.scene.test.reopened()
        let desk = try await house.systemDesk(networkId: network.id)
        let record = try #require(try await desk.ask(ShowMonths()).records.first { $0.month == scene.month })
        for account in accounts {
            let figures = try await desk.ask(MonthFigures(record: record, account: account))
            let again = try await MonthPapers(figures: figures, typesetter: desk.equipment.typesetter)
            var kept: [MonthFile] = []
            for language in Language.allCases {
                kept += try await desk.ask(ShowPapers(month: scene.month, account: account, language: language))
            }
            #expect(kept.count == 6 && again.files.sorted { $0.name < $1.name } == kept.sorted { $0.name < $1.name })
        }
        try await house.close()
    }

    @Test func `Months close in order, after they ended`() async throws {
        let scene = try await MonthScene.make()
        let december = scene.month.next
        await #expect(throws: Refusal(.monthOutOfOrder, ["next": "2026-11", "month": "2026-12"])) {
            _ = try await scene.close(december)
        }
        _ = try await scene.close()
        await #expect(throws: Refusal(.monthNotOver, ["month": "2026-12", "last_day": "2026-12-31"])) {
            _ = try await scene.close(december)
        }
    }

    @Test func `Only a coordinator closes, looks ahead and sees who owes`() async throws {
        let scene = try await MonthScene.make()
        let host = try await scene.scene.host.desk()
        let refusal = Refusal(.coordinatorOnly)
        await #expect(throws: refusal) { _ = try await CloseMonth(month: scene.month).run(at: host) }
        await #expect(throws: refusal) { _ = try await host.ask(PreviewMonth()) }
        await #expect(throws: refusal) { _ = try await host.ask(ShowOwing(month: scene.month)) }
        await #expect(throws: refusal) { _ = try await host.perform(RemindOfHours()) }
        await #expect(throws: refusal) { _ = try await ExportReports(month: scene.month).run(at: host) }
    }
}
