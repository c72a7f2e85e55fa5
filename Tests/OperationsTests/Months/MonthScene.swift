import Documents
import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A network with one placement from 16 November 2026, 20 hours a week, on 1 December: November can be closed.
struct MonthScene {
    let scene: ContractScene
    let placement: PlacementId
    let month: CalendarMonth

    static func make() async throws -> MonthScene {
        let scene = try await ContractScene.make()
        let placement = try await scene.planned()
        try scene.test.clock.set(ContractScene.day("2026-12-01"))
        let made = MonthScene(scene: scene, placement: placement, month: try #require(CalendarMonth("2026-11")))
        _ = try await made.scene.network.system().perform(BookDuePlacements())
        return made
    }

    func coordinator() async throws -> Desk { try await scene.network.coordinator() }
    func system() async throws -> Desk { try await scene.network.system() }

    func close(_ month: CalendarMonth? = nil) async throws -> MonthRecord {
        try await CloseMonth(month: month ?? self.month).run(at: coordinator())
    }

    func report(_ minutes: Int64) async throws {
        _ = try await scene.host.desk().perform(ReportHours(id: placement, month: month, minutes: minutes))
    }

    func set(_ name: NetworkSetting.Name, _ value: String, from day: String = "2026-01-01") async throws {
        let setting = NetworkSetting(name: name, validFrom: try ContractScene.day(day), value: value)
        try await scene.network.write { try $0.decide(setting) }
    }

    /// The mails of that kind, by recipient.
    func mails(_ kind: MailKind) async throws -> [String] {
        try await coordinator().ask(ListMails()).filter { $0.kind == kind }.map(\.recipient).sorted()
    }

    func figures(of account: Account, in month: CalendarMonth? = nil) async throws -> MonthFigures.Answer {
        let month = month ?? self.month
        let record = try #require(try await coordinator().ask(ShowMonths()).records.first { $0.month == month })
        return try await coordinator().ask(MonthFigures(record: record, account: account))
    }

    func statement(of member: TestMember, in month: CalendarMonth? = nil) async throws -> MemberStatement {
        guard case .statement(let statement, _, _) = try await figures(of: .member(member.id), in: month) else {
            throw Refusal(.notFound)
        }
        return statement
    }

    func overview() async throws -> NetworkOverview {
        guard case .overview(let overview, _) = try await figures(of: .network) else { throw Refusal(.notFound) }
        return overview
    }

    func files(_ account: Account, _ language: Language = .dutch) async throws -> [MonthFile] {
        try await coordinator().ask(ShowPapers(month: month, account: account, language: language))
    }
}
