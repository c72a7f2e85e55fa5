import Documents
import Domain
import Ledger
import Storage
import Tables
import Testing

@testable import Operations

/// What a month's papers say of its end, and of what became known after it.
@Suite struct MonthEndTests {
    private func november() throws -> CalendarMonth { try #require(CalendarMonth("2026-11")) }

    private func overview(of record: MonthRecord, _ desk: Desk) async throws -> NetworkOverview {
        guard case .overview(let overview, _) = try await desk.ask(MonthFigures(record: record, account: .network))
        else { throw Refusal(.notFound) }
        return overview
    }

    private func end(_ scene: MonthScene, _ day: String, _ outcome: PlacementOutcome = .hired) async throws {
        _ = try await scene.coordinator().perform(
            EndPlacement(
                id: scene.placement, revision: scene.scene.placement(scene.placement).revision,
                lastDay: ContractScene.day(day), outcome: outcome))
    }

    private func close(_ scene: MonthScene, _ month: CalendarMonth, on day: String) async throws -> NetworkOverview {
        try scene.scene.test.clock.set(ContractScene.day(day))
        return try await overview(of: scene.close(month), scene.coordinator())
    }

    @Test func `An outcome that is recorded after the close is told once, in the next overview`() async throws {
        let scene = try await MonthScene.make()
        _ = try await scene.close()
        try await end(scene, "2026-11-30")
        let december = try await close(scene, scene.month.next, on: "2027-01-04")
        let late = LateOutcome(code: "W-0001", outcome: .hired, endedOn: try ContractScene.day("2026-11-30"))
        #expect(december.lateOutcomes == [late] && december.lateCount(of: .hired) == 1)
        #expect(december.count(of: .hired) == 0 && december.count(of: nil) == 0)
        for language in Language.allCases {
            let sheet = try #require(
                december.sheets(in: language).first { ["Later bekend", "Known later"].contains($0.name) })
            #expect(sheet.rows.map { $0.first } == [.text("W-0001")])
        }
        let january = try await close(scene, scene.month.next.next, on: "2027-02-03")
        #expect(january.lateOutcomes.isEmpty)
        let record = try #require(
            try await scene.coordinator().ask(ShowMonths()).records.first { $0.month == scene.month.next })
        #expect(try await overview(of: record, scene.coordinator()) == december)
    }

    @Test func `An outcome known at the close is told by the overview of its month alone`() async throws {
        let scene = try await MonthScene.make()
        try await end(scene, "2026-11-27")
        let month = try await overview(of: scene.close(), scene.coordinator())
        #expect(month.count(of: .hired) == 1 && month.count(of: nil) == 0 && month.lateOutcomes.isEmpty)
        #expect(try await close(scene, scene.month.next, on: "2027-01-04").lateOutcomes.isEmpty)
    }

    @Test func `A last day that passed without an outcome is counted as not known yet`() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-09-07", end: "2026-10-30")
        try await scene.place(2, from: 1, to: 2, start: "2026-09-07", end: "2026-11-06")
        try await scene.book()
        for month in ["2026-09", "2026-10"] { try await scene.freeze(month) }
        let desk = try await scene.network.coordinator()
        let record = try #require(try await desk.ask(ShowMonths()).records.first { "\($0.month)" == "2026-10" })
        #expect(try await overview(of: record, desk).count(of: nil) == 1)
    }

    @Test func `Proposals without an answer at the month's end are told with the age of the oldest`() async throws {
        let exchange = try await Exchange.open()
        try exchange.house.clock.set(ContractScene.day("2026-11-25"))
        let candidate = try await exchange.published()
        let claim = try await exchange.claim(candidate, exchange.slot())
        try exchange.house.clock.set(ContractScene.day("2026-11-27"))
        _ = try await exchange.claim(candidate, exchange.slot(of: exchange.third), by: exchange.third)
        try exchange.house.clock.set(ContractScene.day("2026-12-02"))
        _ = try await exchange.network.candidate(candidate).perform(AgreeToTalk(id: claim))
        let late = try await exchange.slot(SlotFields(title: "Chauffeur voor opbouw"))
        _ = try await exchange.claim(candidate, late)
        let desk = try await exchange.network.system()
        let told = try await overview(of: desk.perform(FreezeMonth(month: november())), desk)
        #expect(told.answers.isEmpty)
        #expect(told.waiting == [WaitingClaim(code: "V-0001", days: 5), WaitingClaim(code: "V-0002", days: 3)])
        let answers = try #require(told.sheets(in: .dutch).first { $0.name == "Antwoorden" })
        #expect(answers.rows.map { $0.last } == [.text("nog zonder antwoord"), .text("nog zonder antwoord")])
    }

    @Test func `Places are counted rather than slots, and both parts of the overview speak of the month's end`()
        async throws
    {
        let exchange = try await Exchange.open()
        _ = try await exchange.slot(SlotFields(places: 3))
        let closed = try await exchange.slot(SlotFields(title: "Chauffeur voor opbouw", places: 2))
        try exchange.house.clock.set(ContractScene.day("2026-12-01"))
        _ = try await exchange.slot(SlotFields(title: "Kok voor opbouw", places: 4))
        _ = try await exchange.taking.desk().perform(CloseSlot(id: closed))
        let desk = try await exchange.network.system()
        let told = try await overview(of: desk.perform(FreezeMonth(month: november())), desk)
        #expect(told.members.map(\.slotsOffered).reduce(0, +) == 5)
        #expect(told.open.map(\.matter.freePlaces).sorted() == [2, 3] && told.open.allSatisfy { $0.days == 28 })
        let own = try await exchange.taking.desk().ask(ShowStandings())
        #expect(own.own.map(\.slotsOffered) == [7])
    }

    @Test func `Hours that come late can be objected to, also where nothing else was booked`() async throws {
        let scene = try await MonthScene.make()
        try await end(scene, "2026-11-30")
        _ = try await scene.close()
        try await scene.report(2000)
        try scene.scene.test.clock.set(ContractScene.day("2027-01-04"))
        _ = try await scene.close(scene.month.next)
        let brought = try await scene.statement(of: scene.scene.employer, in: scene.month.next)
        #expect(brought.placements.isEmpty && brought.objectUntil == CalendarDay("2027-01-18"))
        #expect(try await scene.statement(of: scene.scene.host, in: scene.month.next).objectUntil == nil)
        #expect(try await statementMails(scene).contains { $0.contains("tot en met 18 januari 2027") })
    }

    @Test func `A member that reported no hours reads where it still can, on paper and by mail`() async throws {
        let scene = try await MonthScene.make()
        _ = try await scene.close()
        let taking = try await scene.statement(of: scene.scene.host)
        #expect(taking.unreported == ["W-0001"] && taking.addresses.hours.hasSuffix("/uren/2026-11"))
        #expect(try await scene.statement(of: scene.scene.employer).unreported.isEmpty)
        let mails = try await statementMails(scene)
        let asking = mails.filter { $0.contains("U gaf voor W-0001 geen uren op") }
        #expect(mails.count == 2 && asking.count == 1)
        #expect(asking.allSatisfy { $0.contains("\n\(taking.addresses.hours)\n") })
    }

    @Test func `A corrected member reads where the reason stands`() async throws {
        let scene = try await MonthScene.make()
        let entry = CorrectionEntry(
            unit: .placements, bringing: .network, taking: .member(scene.scene.host.id), amount: 100)
        try await scene.coordinator().perform(
            ProposeCorrection(
                plan: .entry(entry), effectiveOn: ContractScene.day("2026-11-20"),
                reason: FreeText("Dubbel geteld", at: "/reason")))
        _ = try await scene.close()
        let corrected = try await scene.statement(of: scene.scene.host)
        #expect(corrected.isCorrected && corrected.addresses.balance.hasSuffix("/saldo"))
        #expect(try await !scene.statement(of: scene.scene.employer).isCorrected)
        let told = try await statementMails(scene).filter { $0.contains("\n\(corrected.addresses.balance)\n") }
        #expect(told.count == 1 && told.allSatisfy { !$0.contains("Dubbel geteld") })
    }

    private func statementMails(_ scene: MonthScene) async throws -> [String] {
        let desk = try await scene.coordinator()
        var texts: [String] = []
        for mail in try await desk.ask(ListMails()) where mail.kind == .statement {
            texts.append(try #require(try await desk.ask(ShowMail(mail: mail.id)).words).text)
        }
        return texts
    }
}
