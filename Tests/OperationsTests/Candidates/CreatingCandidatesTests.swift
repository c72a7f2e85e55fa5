import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Taking in a candidate")
struct CreatingCandidatesTests {
    @Test("A member takes in its employee as a draft, with the next code")
    func create() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft(CandidateFields(reference: "KND-1"))
        let file = try await exchange.bringing.desk().ask(ShowOwnCandidate(id: id))
        #expect(file.candidate.code == "K-0001" && file.candidate.state == .draft)
        #expect(file.candidate.legalEntity == exchange.bringing.legalEntity && file.candidate.reference == "KND-1")
        #expect(file.memberName == "Zorggroep Kuyper" && file.hasTimeline && !file.hasConditions)
        #expect(file.missingGates.count == 5)
    }

    @Test("A coordinator takes one in namens the member, and the log says so")
    func namens() async throws {
        let exchange = try await Exchange.open()
        let draft = try CandidateFields().draft(of: exchange.bringing, today: exchange.today)
        let id = try await exchange.network.coordinator().perform(CreateCandidate(draft: draft))
        let event = try await exchange.network.read { try $0.events(about: id.description, before: nil, limit: 1) }
            .first
        #expect(event?.verb == .candidateCreated && event?.onBehalfOf == exchange.bringing.id)
    }

    @Test("Another member cannot take one in for it, nor can a candidate")
    func notTheirs() async throws {
        let exchange = try await Exchange.open()
        let draft = try CandidateFields().draft(of: exchange.bringing, today: exchange.today)
        await #expect(throws: Refusal(.notYourMember)) {
            try await exchange.third.desk().perform(CreateCandidate(draft: draft))
        }
        let candidate = try await exchange.draft()
        await #expect(throws: Refusal(.notYourMember)) {
            try await exchange.network.candidate(candidate).perform(CreateCandidate(draft: draft))
        }
    }

    @Test("A reference is used once within a member, and may be used by another")
    func reference() async throws {
        let exchange = try await Exchange.open()
        let fields = CandidateFields(reference: "KND-1")
        _ = try await exchange.draft(fields)
        await #expect(throws: Refusal(.candidateReferenceTaken, at: "/reference", ["reference": "KND-1"])) {
            try await exchange.draft(fields)
        }
        _ = try await exchange.draft(fields, of: exchange.third)
    }

    @Test("Every number outside its bounds is refused at once")
    func bounds() async throws {
        let exchange = try await Exchange.open()
        await #expect(
            throws: Refusals(
                Refusal(.numberOutOfRange, at: "/weekly_minutes", ["min": "60", "max": "3600"]),
                [Refusal(.numberOutOfRange, at: "/maximum_travel_minutes", ["min": "0", "max": "240"])]
            )
        ) { try await exchange.draft(CandidateFields(minutes: -240, travel: 241)) }
    }

    @Test("The employer in law is one of the member's own")
    func legalEntity() async throws {
        let exchange = try await Exchange.open()
        let fields = try CandidateFields().draft(of: exchange.bringing, today: exchange.today)
        let draft = CandidateDraft(
            member: fields.member, legalEntity: exchange.third.legalEntity, card: fields.card,
            availableFrom: fields.availableFrom, name: fields.name, email: fields.email
        )
        await #expect(throws: Refusal(.choiceUnknown, at: "/legal_entity")) {
            try await exchange.bringing.desk().perform(CreateCandidate(draft: draft))
        }
    }

    @Test("A suspended member starts nothing new")
    func suspended() async throws {
        let exchange = try await Exchange.open()
        try await exchange.suspend(exchange.bringing)
        await #expect(throws: Refusal(.memberNotActive, ["member": "L-0001"])) { try await exchange.draft() }
    }

    @Test("A repeated request takes in one candidate")
    func once() async throws {
        let exchange = try await Exchange.open()
        let draft = try CandidateFields().draft(of: exchange.bringing, today: exchange.today)
        let once = Once(route: "POST /candidates", key: "1", bodyHash: Digest256(of: [1]))
        let desk = try await exchange.bringing.desk()
        let first = try await desk.perform(CreateCandidate(draft: draft), once: once)
        #expect(try await desk.perform(CreateCandidate(draft: draft), once: once) == first)
        #expect(try await desk.ask(ListCandidates()).count == 1)
    }

    @Test("A change holds on to the revision that it was based on")
    func change() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        let card = try CandidateFields(wishes: "Buiten werken").card()
        let change = ChangeCandidate(id: id, revision: 1, reference: nil, card: card, availableFrom: exchange.today)
        _ = try await desk.perform(change)
        #expect(try await exchange.stored(id).card.wishes == "Buiten werken")
        await #expect(throws: Refusal(.revisionStale)) { try await desk.perform(change) }
    }

    @Test("For another member the file does not exist")
    func foreign() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let desk = try await exchange.third.desk()
        let card = try CandidateFields().card()
        await #expect(throws: Refusal(.notFound)) { try await desk.ask(ShowOwnCandidate(id: id)) }
        await #expect(throws: Refusal(.notFound)) {
            try await desk.perform(
                ChangeCandidate(id: id, revision: 1, reference: nil, card: card, availableFrom: exchange.today))
        }
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(WithdrawCandidate(id: id)) }
        #expect(try await desk.ask(ListCandidates()).isEmpty)
        #expect(try await exchange.network.coordinator().ask(ListCandidates()).map(\.candidate.id) == [id])
    }

    @Test("Somebody withdrawn is changed no more")
    func over() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        _ = try await desk.perform(WithdrawCandidate(id: id))
        let card = try CandidateFields().card()
        let refusal = Refusal(.candidateStateWrong, ["state": "withdrawn"])
        await #expect(throws: refusal) {
            try await desk.perform(
                ChangeCandidate(id: id, revision: 2, reference: nil, card: card, availableFrom: exchange.today))
        }
        await #expect(throws: refusal) { try await desk.perform(WithdrawCandidate(id: id)) }
    }
}
