import Documents
import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A network's own words that a later release no longer fits.
@Suite struct UnusableClauseTests {
    /// Writes an override past the rules, as one that was right when it was decided.
    private func decide(_ text: String, for code: String, in scene: ContractScene) async throws {
        let clause = try #require(ClauseId(code))
        let wording = ChangeClauseTests.wording(text)
        let now = try await scene.network.coordinator().now
        try await scene.network.write {
            try $0.insert(ClauseOverride(clause: clause, wording: wording, decidedAt: now, by: "user"))
        }
    }

    private func reason(_ refusals: [Refusal]) -> [String?] { refusals.map { $0.values["reason"] } }

    @Test(arguments: [
        ("Zie artikel {{article gone.7}}.", "clause-reference-unknown"),
        ("Zie {{verdwenen}}.", "clause-placeholder-unknown"),
    ])
    func `A contract is refused with the clause's name, and its number is not used up`(
        _ text: String, _ why: String
    ) async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.drafted()
        try await decide(text, for: "trial-purpose", in: scene)
        let refusals = await #expect(throws: Refusals.self) {
            try await IssueContract(id: id, revision: 1).run(at: scene.employer.desk())
        }
        #expect(refusals?.all.map(\.code) == [.clauseUnusable])
        #expect(refusals?.first.values["clause"] == "trial-purpose")
        #expect(reason(refusals?.all ?? []) == [why])
        #expect(try await scene.shown(id).faults.map(\.code) == [.clauseUnusable])
        #expect(try await scene.shown(id).state == .draft)
    }

    @Test func `What was interrupted while issuing is refused, not trapped, and goes on once the text is mended`()
        async throws
    {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.drafted()
        _ = try await scene.employer.desk().perform(ReserveContract(id: id, revision: 1))
        try await decide("Zie artikel {{article gone.7}}.", for: "trial-purpose", in: scene)
        await #expect(throws: Refusals.self) { try await ResumeIssuing().run(at: scene.network.system()) }
        let coordinator = try await scene.network.coordinator()
        let code = try #require(ClauseId("trial-purpose"))
        _ = try await coordinator.perform(RevertClause(code: code, revision: 2))
        #expect(try await ResumeIssuing().run(at: scene.network.system()) == [id])
    }

    @Test func `The coordinator sees which clause it is, reads the own words, and mends or reverts them`() async throws
    {
        let scene = try await ContractScene.make(kind: .trial)
        try await decide("Zie {{verdwenen}}.", for: "trial-purpose", in: scene)
        try await decide("Zie artikel {{article gone.7}}.", for: "work-experience-purpose", in: scene)
        let desk = try await scene.network.coordinator()
        let broken = try await desk.ask(ListClauses()).clauses.filter { $0.problem != nil }
        #expect(broken.map(\.code.text) == ["trial-purpose", "work-experience-purpose"])
        let code = try #require(ClauseId("trial-purpose"))
        let view = try await desk.ask(ShowClause(code: code))
        #expect(view.wording.dutch.text == "1. Zie {{verdwenen}}." && view.isOverridden)
        _ = try await desk.ask(PreviewClause(code: code))
        await #expect(throws: Refusals.self) { try await MakeSpecimen(kind: .trial, language: .dutch).run(at: desk) }
        _ = try await desk.perform(
            ChangeClause(code: code, revision: 2, wording: ChangeClauseTests.wording("Weer goed.")))
        let other = try #require(ClauseId("work-experience-purpose"))
        #expect(try await desk.ask(ShowClause(code: code)).problem == nil)
        #expect(try await desk.ask(ShowClause(code: other)).problem?.code == .clauseUnusable)
        _ = try await desk.perform(RevertClause(code: other, revision: 2))
        #expect(try await desk.ask(ListClauses()).clauses.allSatisfy { $0.problem == nil })
        _ = try await MakeSpecimen(kind: .trial, language: .dutch).run(at: desk)
    }

    @Test func `A text to which another refers no longer is the one to mend`() async throws {
        let scene = try await ContractScene.make()
        try await decide("Nog maar één lid.", for: "common-hours", in: scene)
        let problems = try await scene.network.coordinator().ask(ListClauses()).clauses.filter { $0.problem != nil }
        #expect(problems.map(\.code.text) == ["common-hours"])
    }

    @Test func `What is broken in one kind leaves the others alone`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        try await decide("Zie {{verdwenen}}.", for: "work-experience-purpose", in: scene)
        _ = try await scene.issued()
    }
}
