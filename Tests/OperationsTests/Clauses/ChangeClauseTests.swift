import Documents
import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct ChangeClauseTests {
    private let scene: ContractScene
    private let code: ClauseId

    init() async throws {
        scene = try await ContractScene.make(kind: .trial)
        code = try #require(ClauseId("trial-purpose"))
    }

    static func wording(_ text: String) -> ClauseOverride.OwnText {
        ClauseOverride.OwnText(
            dutch: ClauseBody(heading: "Doel", text: "1. \(text)"),
            english: ClauseBody(heading: "Purpose", text: "1. \(text)")
        )
    }

    private func change(_ text: String, revision: Int) async throws {
        try await scene.network.coordinator().perform(
            ChangeClause(code: code, revision: revision, wording: Self.wording(text))
        )
    }

    private func review() async throws -> ClauseReview? {
        try await scene.network.coordinator().ask(ListClauses()).review
    }

    private func check() async throws {
        let desk = try await scene.network.coordinator()
        let hash = try await desk.ask(ListClauses()).textsHash
        try await desk.perform(
            RecordClauseReview(
                lawyer: PersonName("mr. K. de Wit", at: "/lawyer"), reviewedOn: ContractScene.day("2026-10-30"),
                textsHash: hash
            )
        )
    }

    @Test func `A network's words stand in what it issues from then on, and what was issued keeps its text`()
        async throws
    {
        let other = try await ContractScene.make(kind: .trial)
        let before = try await scene.issued()
        let kept = try await scene.bindingText(before)
        try await change("Wij proberen het bij de {{host}}.", revision: 1)
        #expect(try await scene.bindingText(before) == kept)
        #expect(kept.text.contains("op proef bij de ontvangende werkgever, met behoud van loon"))
        try await other.network.coordinator().perform(
            ChangeClause(code: code, revision: 1, wording: Self.wording("Wij proberen het bij de {{host}}."))
        )
        let after = try await other.bindingText(other.issued())
        #expect(after.text.contains("1.1\tWij proberen het bij de ontvangende werkgever."))
        #expect(after.hash != kept.hash)
    }

    @Test func `It can go back, and every decision is kept and logged`() async throws {
        let desk = try await scene.network.coordinator()
        let shipped = try await desk.ask(ShowClause(code: code))
        try await change("A", revision: 1)
        await #expect(throws: Refusal(.revisionStale)) { try await change("B", revision: 1) }
        try await change("B", revision: 2)
        #expect(try await desk.ask(ShowClause(code: code)).wording.dutch.text == "1. B")
        try await desk.perform(RevertClause(code: code, revision: 3))
        let view = try await desk.ask(ShowClause(code: code))
        #expect(view.wording == shipped.wording && !view.isOverridden && view.revision == 4)
        #expect(view.history.map { $0.wording?.dutch.text } == ["1. A", "1. B", nil])
        let log = try await desk.ask(ListEvents()).filter { $0.subject == "trial-purpose" }.map(\.verb)
        #expect(Set(log) == [.clauseChanged, .clauseReverted] && log.count == 3)
    }

    @Test func `A lawyer's check holds until any text changes`() async throws {
        let desk = try await scene.network.coordinator()
        #expect(try await review() == nil)
        try await check()
        #expect(try await review()?.lawyer == "mr. K. de Wit")
        let composed = try await scene.network.read { try $0.review(of: $0.clauses(at: desk)) }
        #expect(composed != nil)
        try await change("A", revision: 1)
        #expect(try await review() == nil)
        try await desk.perform(RevertClause(code: code, revision: 2))
        #expect(try await review() == nil, "the same texts again are not checked again")
        try await check()
        try await desk.perform(WithdrawClauseReview())
        #expect(try await review() == nil)
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(WithdrawClauseReview()) }
    }

    @Test func `A check of other texts, or of tomorrow, is refused`() async throws {
        let desk = try await scene.network.coordinator()
        let hash = try await desk.ask(ListClauses()).textsHash
        let name = try PersonName("mr. K. de Wit", at: "/lawyer")
        try await change("A", revision: 1)
        await #expect(throws: Refusal(.revisionStale)) {
            try await desk.perform(
                RecordClauseReview(lawyer: name, reviewedOn: ContractScene.day("2026-10-30"), textsHash: hash))
        }
        await #expect(throws: Refusal.self) {
            try await desk.perform(
                RecordClauseReview(lawyer: name, reviewedOn: ContractScene.day("2026-11-03"), textsHash: hash))
        }
    }

    @Test func `What is wrong is refused, and nobody but a coordinator sees or changes texts`() async throws {
        let refusals = await #expect(throws: Refusals.self) { try await change("{{naam}}", revision: 1) }
        #expect(refusals?.first.code == .clausePlaceholderUnknown)
        await #expect(throws: Refusal(.notFound)) {
            let unknown = try #require(ClauseId("trial-unknown"))
            _ = try await scene.network.coordinator().ask(ShowClause(code: unknown))
        }
        let member = try await scene.host.desk()
        await #expect(throws: Refusal(.coordinatorOnly)) { _ = try await member.ask(ListClauses()) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await member.ask(PreviewClause(code: code)) }
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await MakeSpecimen(kind: .trial, language: .dutch).run(at: member)
        }
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await member.perform(ChangeClause(code: code, revision: 1, wording: Self.wording("A")))
        }
    }

    @Test func `A preview reads as the contract would, and writes nothing`() async throws {
        let desk = try await scene.network.coordinator()
        let readings = try await desk.ask(
            PreviewClause(code: code, wording: Self.wording("Bij de {{host}}, {{start}}.")))
        #expect(readings.map(\.kind) == [.trial])
        #expect(readings.first?.lines.dutch == ["Doel", "1.1 Bij de ontvangende werkgever, 16 november 2026."])
        #expect(try await desk.ask(ShowClause(code: code)).history.isEmpty)
    }
}

extension ContractScene {
    func bindingText(_ id: ContractId) async throws -> BindingText {
        let desk = try await network.coordinator()
        let text = try await network.read { scope in
            try scope.bindingText(of: scope.knownContract(id, at: desk), at: desk)
        }
        return try #require(text)
    }
}
