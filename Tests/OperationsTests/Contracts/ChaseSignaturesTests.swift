import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// Forwarding, reminding and expiring. The contract is issued on 2 November 2026; the work begins on the 16th.
@Suite struct ChaseSignaturesTests {
    private let scene: ContractScene
    private let id: ContractId

    init() async throws {
        scene = try await ContractScene.make()
        id = try await scene.issued()
    }

    private func due(on day: String) async throws {
        try scene.test.clock.set(ContractScene.day(day))
        try await RunDue().run(at: scene.network.system())
    }

    @Test func `A contract is forwarded to a colleague with the right to sign`() async throws {
        let colleague = try await scene.network.user(of: scene.host.id, as: [.signatory])
        let contact = try await scene.network.user(of: scene.host.id, as: [.contact])
        let desk = try await scene.host.desk()
        let list = try await desk.ask(ListSignatories(id: id, party: .taking)).map(\.id)
        #expect(Set(list) == [scene.host.user, colleague])
        _ = try await desk.perform(ForwardContract(id: id, to: colleague))
        let mail = try #require(try await scene.mails(.contractForwarded).first)
        let address = try await scene.network.read { try $0.user(colleague)?.email }
        #expect(mail.recipient == address)
        for nobody in [contact, scene.employer.user] {
            await #expect(throws: Refusal(.signatoryUnknown, at: "/user")) {
                try await desk.perform(ForwardContract(id: id, to: nobody))
            }
        }
        await #expect(throws: Refusal(.notYourMember)) {
            try await desk.ask(ListSignatories(id: id, party: .bringing))
        }
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.candidate(scene.candidate).perform(ForwardContract(id: id, to: colleague))
        }
        let other = try await scene.network.member("Tuincentrum Zuid")
        await #expect(throws: Refusal(.notFound)) {
            try await other.desk().perform(ForwardContract(id: id, to: colleague))
        }
    }

    @Test func `Each party is reminded at most once a day`() async throws {
        try await scene.sign(id, as: .bringing)
        let desk = try await scene.employer.desk()
        _ = try await desk.perform(RemindSigners(id: id, party: .taking))
        #expect(try await scene.mails(.contractReminder).count == 1)
        await #expect(throws: Refusal(.reminderSentToday)) {
            try await desk.perform(RemindSigners(id: id, party: .taking))
        }
        _ = try await scene.network.coordinator().perform(RemindSigners(id: id))
        let mails = try await scene.mails(.contractReminder)
        #expect(mails.count == 2 && mails.contains { $0.candidate == scene.candidate })
        await #expect(throws: Refusal(.reminderSentToday)) {
            try await scene.network.coordinator().perform(RemindSigners(id: id))
        }
        await #expect(throws: Refusal(.contractAlreadySigned, ["party": "bringing"])) {
            try await desk.perform(RemindSigners(id: id, party: .bringing))
        }
        #expect(
            try await scene.shown(id).signing.reminded.keys.sorted { $0.rawValue < $1.rawValue } == [
                .employee, .taking,
            ])
    }

    @Test func `After a week of silence reminders go by themselves`() async throws {
        try await scene.sign(id, as: .taking)
        try await due(on: "2026-11-08")
        #expect(try await scene.mails(.contractReminder).isEmpty)
        try await due(on: "2026-11-09")
        try await due(on: "2026-11-10")
        #expect(try await scene.mails(.contractReminder).count == 2)
        try await due(on: "2026-11-16")
        #expect(try await scene.mails(.contractReminder).count == 4)
    }

    @Test func `Once the work was to begin an unsigned contract expires, and another can be drafted`() async throws {
        try await scene.sign(id, as: .taking)
        try await due(on: "2026-11-16")
        #expect(try await scene.shown(id).state == .issued)
        #expect(try await "\(scene.shown(id).signing.lastDay?.description ?? "")" == "2026-11-16")
        try await due(on: "2026-11-17")
        try await due(on: "2026-11-17")
        #expect(try await scene.shown(id).state == .expired)
        #expect(try await scene.mails(.contractExpired).count == 3)
        #expect(try await scene.claimState() == .accepted)
        await #expect(throws: Refusal(.contractStateWrong, ["state": "expired"])) {
            try await scene.sign(id, as: .bringing)
        }
        let second = try await scene.drafted()
        #expect(second != id)
        try await due(on: "2026-12-20")
        #expect(try await scene.claimState() == .accepted)
    }

    @Test func `A proposal of which nobody drafts another contract is let go after two weeks`() async throws {
        try await due(on: "2026-11-17")
        try await due(on: "2026-11-30")
        #expect(try await scene.claimState() == .accepted)
        try await due(on: "2026-12-01")
        #expect(try await scene.claimState() == .ended)
        #expect(try await scene.candidateState() == .open)
    }

    @Test func `When the work begins much later, signing ends thirty days after issue`() async throws {
        let scene = try await ContractScene.make()
        let draft = try await scene.drafted()
        try await scene.change(draft) { terms in
            terms.start = try ContractScene.day("2027-01-04")
            terms.schedule = [HoursVersion(from: terms.start, weeklyMinutes: 960)]
        }
        let view = try await scene.shown(draft)
        _ = try await IssueContract(id: draft, revision: view.revision).run(at: scene.employer.desk())
        #expect(try await scene.shown(draft).signing.lastDay == ContractScene.day("2026-12-02"))
    }
}
