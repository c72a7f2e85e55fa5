import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct DraftContractTests {
    @Test func `A draft takes the work from the slot and the hours that fit both`() async throws {
        let scene = try await ContractScene.make()
        let terms = try await scene.shown(scene.drafted()).terms
        #expect(terms.kind == .secondment)
        #expect(terms.bringing == scene.employer.legalEntity)
        #expect(terms.taking == scene.host.legalEntity)
        #expect(terms.function == "Conciërge")
        #expect(terms.tasks == ["Ontvangen van bezoek", "Klein onderhoud"])
        #expect(terms.workplace == "1811 DB Alkmaar")
        #expect("\(terms.start)" == "2026-11-16")
        #expect("\(terms.end)" == "2027-04-30")
        #expect(terms.schedule == [HoursVersion(from: terms.start, weeklyMinutes: 1200)])
        #expect(terms.fee == .none)
        #expect(terms.mentor.hasPrefix("Gebruiker"))
    }

    @Test(arguments: [(PlacementKind.trial, "2027-01-15"), (.trialUwv, "2027-01-15"), (.workExperience, "2027-02-15")])
    func `A kind with a term of its own ends with it`(_ kind: PlacementKind, _ end: String) async throws {
        let scene = try await ContractScene.make(kind: kind)
        let terms = try await scene.shown(scene.drafted()).terms
        #expect("\(terms.end)" == end)
        #expect(terms.hiringIntent == (kind == .trialUwv))
        #expect((terms.bringing == nil) == (kind == .trialUwv))
    }

    @Test func `Drafting again gives the same contract`() async throws {
        let scene = try await ContractScene.make()
        let first = try await scene.drafted()
        #expect(try await scene.employer.desk().perform(DraftContract(claim: scene.claim)) == first)
    }

    @Test func `A claim that is over gives no contract`() async throws {
        let scene = try await ContractScene.make()
        _ = try await scene.host.desk().perform(WithdrawContract(id: scene.drafted()))
        await #expect(throws: Refusal(.claimStateWrong, ["state": "ended"])) { try await scene.drafted() }
    }

    @Test func `The candidate does not draft, and to another member the claim does not exist`() async throws {
        let scene = try await ContractScene.make()
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.candidate(scene.candidate).perform(DraftContract(claim: scene.claim))
        }
        let other = try await scene.network.member("Tuincentrum Zuid")
        await #expect(throws: Refusal(.notFound)) { try await other.desk().perform(DraftContract(claim: scene.claim)) }
    }
}
