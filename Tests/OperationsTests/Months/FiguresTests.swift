import Documents
import Domain
import Ledger
import Mail
import Storage
import Tables
import Testing

@testable import Operations

@Suite struct MonthFiguresTests {
    @Test func `A statement has each placement with its hours and says where they come from`() async throws {
        let scene = try await MonthScene.make()
        _ = try await scene.close()
        let taken = try await scene.statement(of: scene.scene.host)
        #expect(taken.placements.map(\.code) == ["W-0001"])
        #expect(taken.placements.map(\.minutes) == [2640] && taken.placements.map(\.isReported) == [false])
        #expect(
            taken.placements.map(\.hundredths) == [100] && taken.placements.map(\.counterpart) == ["Bakkerij De Wit"])
        #expect(taken.closing.placements == Balance(taken: 100) && taken.closing.minutes == Balance(taken: 2640))
        #expect(taken.objectUntil == nil && taken.slotsOffered == 1)
        let brought = try await scene.statement(of: scene.scene.employer)
        #expect(brought.closing.placements == Balance(brought: 100))
        // Ten working days after 1 December 2026.
        #expect(brought.objectUntil == CalendarDay("2026-12-15"))
    }

    @Test func `What comes late is booked in the next open month and names its own`() async throws {
        let scene = try await MonthScene.make()
        _ = try await scene.close()
        try await scene.report(2000)
        try scene.scene.test.clock.set(ContractScene.day("2027-01-04"))
        _ = try await scene.close(scene.month.next)
        let statement = try await scene.statement(of: scene.scene.host, in: scene.month.next)
        #expect(statement.others.map(\.amount).sorted() == [-2640, 2000])
        #expect(statement.others.allSatisfy { $0.belongsTo == scene.month && $0.placementCode == "W-0001" })
        #expect(statement.opening.minutes == Balance(taken: 2640))
        #expect(statement.movement == statement.closing.less(statement.opening))
        #expect(statement.history.map(\.month) == [scene.month, scene.month.next])
    }

    @Test func `The overview adds up when hours come late`() async throws {
        let scene = try await MonthScene.make()
        _ = try await scene.close()
        try await scene.report(2000)
        try scene.scene.test.clock.set(ContractScene.day("2027-01-04"))
        let december = try await scene.close(scene.month.next)
        let answer = try await scene.coordinator().ask(MonthFigures(record: december, account: .network))
        guard case .overview(let overview, _) = answer else { throw Refusal(.notFound) }
        let late = overview.movements.filter { $0.unit == .minutes }
        #expect(late.map(\.amount).sorted() == [-2640, 2000] && late.allSatisfy { $0.belongsTo == scene.month })
        let own = overview.placements.reduce(0) { $0 + $1.facts.minutes }
        #expect(overview.workedMinutes == own - 640)
        #expect(overview.members.map(\.movement.minutes.net).sorted() == [-(own - 640), own - 640])
        for language in Language.allCases {
            let tables = overview.sheets(in: language)
            let booked = try #require(tables.first { ["Geboekt", "Booked"].contains($0.name) })
            #expect(booked.rows.contains { $0.contains(.hours(minutes: -2640)) })
        }
    }

    @Test func `What was posted after the month is not open in it`() async throws {
        let exchange = try await Exchange.open()
        let november = try #require(CalendarMonth("2026-11"))
        try exchange.house.clock.set(november.next.firstDay)
        _ = try await exchange.slot()
        _ = try await exchange.published()
        let frozen = try await exchange.network.system().perform(FreezeMonth(month: november))
        let figures = try await exchange.network.system().ask(MonthFigures(record: frozen, account: .network))
        guard case .overview(let overview, _) = figures else { throw Refusal(.notFound) }
        #expect(overview.open.isEmpty && overview.members.allSatisfy { $0.slotsOffered == 0 })
    }

    @Test func `The overview counts hours by source, answers and what is open`() async throws {
        let scene = try await MonthScene.make()
        try await scene.report(0)
        _ = try await scene.close()
        let overview = try await scene.overview()
        #expect(overview.members.map(\.name) == ["Bakkerij De Wit", "School Het Anker"])
        #expect(overview.placements.map(\.facts.isReported) == [true] && overview.begun == 1 && overview.running == 1)
        #expect(overview.movements.map(\.cause) == [.placementStarted])
        // Proposed and talked about on the same day.
        #expect(overview.answers == [ClaimAnswer(code: "V-0001", days: 0, isAnswered: true)])
        let answers = try #require(overview.sheets(in: .dutch).first { $0.name == "Antwoorden" })
        #expect(answers.rows.map { $0.last } == [.text("beantwoord")])
        #expect(overview.members.allSatisfy { $0.perHundredEmployees != nil })
        #expect(overview.open.isEmpty)
    }

    @Test func `What is open is listed with its age, and an expired proposal as unanswered`() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let slot = try await exchange.slot()
        _ = try await exchange.claim(candidate, slot)
        exchange.house.clock.advance(days: 20)
        let desk = try await exchange.network.system()
        _ = try await desk.perform(ExpireClaims())
        let november = try #require(CalendarMonth("2026-11"))
        try exchange.house.clock.set(november.next.firstDay)
        let frozen = try await exchange.network.system().perform(FreezeMonth(month: november))
        let figures = try await exchange.network.system().ask(MonthFigures(record: frozen, account: .network))
        guard case .overview(let overview, _) = figures else { throw Refusal(.notFound) }
        #expect(Set(overview.open.map(\.matter.kind)) == [.slot, .candidate])
        #expect(overview.open.allSatisfy { $0.days == 28 })
        #expect(overview.answers.map(\.isAnswered) == [false])
    }

    @Test func `Papers are made in English for who reads it, with the mail in the same language`() async throws {
        let scene = try await MonthScene.make()
        let user = scene.scene.host.user
        try await scene.scene.network.write { try $0.setLanguage(.english, of: user) }
        _ = try await scene.close()
        let names = try await scene.files(.member(scene.scene.host.id), .english).map(\.name)
        #expect(names == ["csv", "pdf", "xlsx"].map { "statement-2026-11-L-0002.\($0)" })
        #expect(
            try await scene.files(.member(scene.scene.employer.id), .english).map(\.language) == [
                .dutch, .dutch, .dutch,
            ])
        let mail = try #require(
            try await scene.coordinator().ask(ListMails()).first { $0.kind == .statement && $0.language == .english })
        let message = try await scene.coordinator().ask(ComposedMail(entry: mail))
        #expect(message.attachments.map(\.fileName) == names)
    }
}

extension AccountBalances {
    func less(_ other: AccountBalances) -> AccountBalances {
        func less(_ left: Balance, _ right: Balance) -> Balance {
            Balance(brought: left.brought - right.brought, taken: left.taken - right.taken)
        }
        return AccountBalances(
            placements: less(placements, other.placements), minutes: less(minutes, other.minutes))
    }
}
