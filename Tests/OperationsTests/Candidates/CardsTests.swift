import Domain
import Ledger
import Testing

@testable import Operations

@Suite("Cards")
struct CardsTests {
    @Test("A card shows these fields and no other")
    func golden() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published(CandidateFields(reference: "KND-1", urgent: true))
        let card = try #require(try await exchange.third.desk().ask(BrowseCards()).first)
        let fields = Mirror(reflecting: card).children.map { "\($0.label ?? ""): \($0.value)" }
        #expect(
            fields == [
                "id: \(id)", "code: K-0001", "functionGroup: planner", "education: mbo4", "skills: [\"plannen\"]",
                "wishes: Administratie, ook om te leren", "weeklyMinutes: 1200", "region: PostcodeRegion(number: 18)",
                "urgent: true", "inTalks: false",
            ]
        )
        #expect(try await exchange.third.desk().ask(ShowCard(id: id)) == card)
    }

    @Test("Others see published cards only, and nobody's own among them")
    func others() async throws {
        let exchange = try await Exchange.open()
        let draft = try await exchange.draft()
        let open = try await exchange.published()
        #expect(try await exchange.bringing.desk().ask(BrowseCards()).isEmpty)
        #expect(try await exchange.third.desk().ask(BrowseCards()).map(\.id) == [open])
        #expect(try await exchange.network.coordinator().ask(BrowseCards()).map(\.id) == [open])
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().ask(ShowCard(id: draft)) }
        await #expect(throws: Refusal(.notYourMember)) { try await exchange.network.candidate(open).ask(BrowseCards()) }
        await #expect(throws: Refusal(.notYourMember)) {
            try await exchange.network.candidate(open).ask(ShowCard(id: open))
        }
    }

    @Test("A card in talks is marked and not shown as free")
    func inTalks() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        _ = try await exchange.talk(id, exchange.slot())
        #expect(try await exchange.third.desk().ask(BrowseCards()).map(\.inTalks) == [true])
    }

    @Test("Cards are chosen by kind of work and region, and come page by page")
    func filters() async throws {
        let exchange = try await Exchange.open()
        let planner = try await exchange.published()
        let baker = try await exchange.published(CandidateFields(functionGroup: .baker, area: "1012"))
        let desk = try await exchange.third.desk()
        #expect(try await desk.ask(BrowseCards(functionGroup: .baker)).map(\.id) == [baker])
        #expect(try await desk.ask(BrowseCards(region: PostcodeRegion(number: 18))).map(\.id) == [planner])
        #expect(try await desk.ask(BrowseCards(limit: 1)).map(\.id) == [planner])
        #expect(try await desk.ask(BrowseCards(after: "K-0001", limit: 1)).map(\.id) == [baker])
    }

    @Test("The own list has every state and comes page by page")
    func ownList() async throws {
        let exchange = try await Exchange.open()
        let open = try await exchange.published()
        let draft = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        let files = try await desk.ask(ListCandidates())
        #expect(files.map(\.candidate.id) == [open, draft])
        #expect(files.map(\.missingGates.count) == [0, 5])
        #expect(try await desk.ask(ListCandidates(after: "K-0001")).map(\.candidate.id) == [draft])
        await #expect(throws: Refusal(.notFound)) { try await desk.ask(ListCandidates(member: exchange.third.id)) }
    }
}
