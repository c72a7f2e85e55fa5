import Documents
import Domain
import Ledger
import Testing

@Suite struct ClauseOverrideTests {
    private func wording(_ text: String, english: String? = nil, heading: String = "Doel") -> ClauseOverride.OwnText {
        ClauseOverride.OwnText(
            dutch: ClauseBody(heading: heading, text: text),
            english: ClauseBody(heading: "Purpose", text: english ?? text)
        )
    }

    private func code(_ text: String) throws -> ClauseId { try #require(ClauseId(text)) }

    private func refusals(_ code: String, _ wording: ClauseOverride.OwnText) throws -> [Refusal] {
        do {
            _ = try SampleContract.library.get().with(wording, for: self.code(code))
            return []
        } catch let refusal as Refusal {
            return [refusal]
        } catch let refusals as Refusals {
            return refusals.all
        }
    }

    @Test func `A network's own words stand in the contract, and a letter changes the hash of all`() throws {
        let library = try SampleContract.library.get()
        let changed = try library.with(wording("1. Wij doen het zo, {{host}}."), for: code("trial-purpose"))
        let text = try SampleContract.document(.trial, clauses: changed).text.text
        #expect(text.contains("1.1\tWij doen het zo, ontvangende werkgever."))
        #expect(changed.digest != library.digest)
        #expect(changed[try code("trial-purpose")]?.isOverridden == true)
    }

    @Test func `The last decision holds, and a clause can go back`() throws {
        let library = try SampleContract.library.get()
        let now = try #require(Instant("2026-11-02T09:00:00Z"))
        func decided(_ text: String?) throws -> ClauseOverride {
            ClauseOverride(
                clause: try code("trial-purpose"), wording: text.map { wording($0) }, decidedAt: now, by: "user")
        }
        #expect(
            try library.applying([decided("1. A"), decided("1. B")]).digest
                == library.with(wording("1. B"), for: code("trial-purpose")).digest)
        #expect(try library.applying([decided("1. A"), decided(nil)]) == library)
        let gone = ClauseOverride(clause: try code("common-gone"), wording: wording("1. A"), decidedAt: now, by: "user")
        #expect(library.applying([gone]) == library)
    }

    @Test func `What is wrong is refused at its field and line`() throws {
        let unknown = try refusals("trial-purpose", wording("1. A\n\n2. {{naam}}", english: "1. A\n\n2. B"))
        #expect(unknown == [Refusal(.clausePlaceholderUnknown, at: "/text_nl", ["placeholder": "naam", "line": "3"])])
        #expect(
            try refusals("trial-purpose", wording("1. A", english: "1. A\n\n2. B")).map(\.code) == [
                .clauseLanguagesDiffer
            ])
        #expect(
            try refusals("trial-purpose", wording("1. A", heading: " ")) == [Refusal(.textEmpty, at: "/heading_nl")])
        #expect(try refusals("trial-purpose", wording("")).map(\.code) == [.textEmpty])
        #expect(try refusals("trial-purpose", wording("1. {{rate}}")).first?.code == .clausePlaceholderEmpty)
        #expect(try refusals("common-gone", wording("1. A")) == [Refusal(.notFound)])
    }

    @Test func `What another clause refers to cannot be left out`() throws {
        let faults = try refusals("common-hours", wording("1. Alleen dit."))
        #expect(Set(faults.map(\.code)) == [.clauseReferenceUnknown])
        #expect(faults.contains { $0.values["clause"] == "common-fee" && $0.field == "/text_nl" })
    }
}
