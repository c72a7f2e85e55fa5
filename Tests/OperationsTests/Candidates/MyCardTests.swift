import Domain
import Ledger
import Testing

@testable import Operations

@Suite("The candidate's own page")
struct MyCardTests {
    @Test("shows the own card, the places that are proposed with their employer, and what is asked")
    func mine() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let proposal = try await exchange.claim(id, exchange.slot(of: exchange.third), by: exchange.third)
        let talk = try await exchange.talk(id, exchange.slot())
        let mine = try await exchange.network.candidate(id).ask(MyCard())
        #expect(mine.name == "Els Mulder" && mine.employer == "Zorggroep Kuyper" && mine.state == .inTalks)
        #expect(mine.conditions?.conditions == [.seatedWork, .noStairs])
        #expect(mine.claims.map(\.employer) == ["Bakkerij Noord", "Gemeente Schagen"])
        #expect(mine.claims.map(\.offer.title) == ["Planner voor opbouw", "Planner voor opbouw"])
        #expect(mine.questions == [.talk(proposal), .placement(talk)])
        _ = try await exchange.network.candidate(id).perform(AgreeToPlacement(id: talk))
        let later = try await exchange.network.candidate(id).ask(MyCard())
        #expect(later.questions == [.talk(proposal)] && later.claims.map(\.agreed) == [false, true])
    }

    @Test("is for the candidate only")
    func onlyMine() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.published()
        await #expect(throws: Refusal(.candidateOnly)) { try await exchange.bringing.desk().ask(MyCard()) }
    }

    @Test("lets the candidate say in own words what is wished for")
    func wishes() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let wishes = try FreeText("Liefst met planten", at: "/wishes")
        _ = try await exchange.network.candidate(id).perform(CorrectWishes(wishes: wishes))
        #expect(try await exchange.third.desk().ask(ShowCard(id: id)).wishes == "Liefst met planten")
        await #expect(throws: Refusal(.candidateOnly)) {
            try await exchange.bringing.desk().perform(CorrectWishes(wishes: wishes))
        }
    }
}
