import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// Why somebody finds no papers of a month, and who gets those of a member that was taken over.
@Suite struct PapersTests {
    private func papers(_ scene: MonthScene, _ month: CalendarMonth, of member: TestMember, at desk: Desk) async throws
    {
        _ = try await desk.ask(ShowPapers(month: month, account: .member(member.id)))
    }

    @Test func `A month that is open is closed by the coordinator, as a member is told`() async throws {
        let scene = try await MonthScene.make()
        let (host, month) = (scene.scene.host, scene.month)
        await #expect(throws: Refusal(.monthNotClosed, ["month": "2026-11", "closed_by": "coordinator"])) {
            try await papers(scene, month, of: host, at: host.desk())
        }
        await #expect(throws: Refusal(.monthNotClosed, ["month": "2026-11"])) {
            try await papers(scene, month, of: host, at: scene.coordinator())
        }
        _ = try await CloseMonth(month: month, mostPapers: 0).run(at: scene.coordinator())
        let values = ["month": "2026-11", "closed_by": "coordinator", "state": "closing"]
        await #expect(throws: Refusal(.monthNotClosed, values)) {
            try await papers(scene, month, of: host, at: host.desk())
        }
        await #expect(throws: Refusal(.monthNotClosed, ["month": "2026-11", "missing": "3", "all": "3"])) {
            try await papers(scene, month, of: host, at: scene.coordinator())
        }
    }

    @Test func `A month before the network has none, and is neither exported nor closed`() async throws {
        let scene = try await MonthScene.make()
        let month = try #require(CalendarMonth("2025-03"))
        let refusal = Refusal(.monthBeforeNetwork, ["month": "2025-03", "first": "2026-11"])
        let host = scene.scene.host
        await #expect(throws: refusal) { try await papers(scene, month, of: host, at: host.desk()) }
        await #expect(throws: refusal) { _ = try await ExportReports(month: month).run(at: scene.coordinator()) }
        await #expect(throws: refusal) { _ = try await scene.close(month) }
    }

    @Test func `A member that joined later has no paper of a closed month`() async throws {
        let scene = try await MonthScene.make()
        _ = try await scene.close()
        let later = try await scene.scene.network.member("Later Gekomen")
        for desk in [try await later.desk(), try await scene.coordinator()] {
            await #expect(throws: Refusal(.paperMissing, ["month": "2026-11"])) {
                try await papers(scene, scene.month, of: later, at: desk)
            }
        }
        let host = scene.scene.host
        await #expect(throws: Refusal(.notFound)) { try await papers(scene, scene.month, of: host, at: later.desk()) }
    }

    @Test func `Whether a month can be closed is told before anything is asked`() async throws {
        let scene = try await MonthScene.make()
        try await scene.coordinator().ask(CheckClosing(month: scene.month))
        let far = try #require(CalendarMonth("2027-06"))
        await #expect(throws: Refusal(.monthOutOfOrder, ["next": "2026-11", "month": "2027-06"])) {
            try await scene.coordinator().ask(CheckClosing(month: far))
        }
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await scene.scene.host.desk().ask(CheckClosing(month: scene.month))
        }
        _ = try await CloseMonth(month: scene.month, mostPapers: 1).run(at: scene.coordinator())
        try await scene.coordinator().ask(CheckClosing(month: scene.month))
        _ = try await scene.close()
        await #expect(throws: Refusal(.monthAlreadyClosed, ["month": "2026-11"])) {
            try await scene.coordinator().ask(CheckClosing(month: scene.month))
        }
        await #expect(throws: Refusal(.monthNotOver, ["month": "2026-12", "last_day": "2026-12-31"])) {
            try await scene.coordinator().ask(CheckClosing(month: scene.month.next))
        }
    }

    @Test func `The last statement of a member that merged goes to the successor's users`() async throws {
        let scene = try await MonthScene.make()
        for name in ["Groep Noord", "Groep Nederland"] {
            let members = try await scene.coordinator().ask(ListMembers())
            let merged = members.first { $0.state == .active && $0.code != "L-0001" }
            let successor = try await scene.scene.network.member(name)
            let member = try #require(merged)
            _ = try await scene.coordinator().perform(MergeMember(id: member.id, into: successor.id))
        }
        _ = try await scene.close()
        let users = try await scene.coordinator().ask(ListUsers())
        let moved = try #require(users.first { $0.id == scene.scene.host.user }).email
        let account = Account.member(scene.scene.host.id)
        let recipients = try await scene.coordinator().ask(ListMails())
            .filter { $0.kind == .statement && $0.papers?.account == account }.map(\.recipient)
        #expect(recipients.contains(moved))
        let files = try await ExportReports(month: scene.month).run(at: scene.coordinator()).map(\.name)
        #expect(files.contains("saldo-2026-11-L-0002-\(moved).eml"))
    }
}
