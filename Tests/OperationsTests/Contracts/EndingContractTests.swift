import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct EndingContractTests {
    @Test func `A declined contract frees the place and the candidate`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        try await scene.sign(id, as: .bringing)
        _ = try await scene.host.desk().perform(DeclineContract(id: id, reason: .noFeeAgreement))
        #expect(try await scene.shown(id).state == .declined)
        #expect(try await scene.claimState() == .ended)
        #expect(try await scene.candidateState() == .open)
        await #expect(throws: Refusal(.contractStateWrong, ["state": "declined"])) {
            try await scene.sign(id, as: .taking)
        }
    }

    @Test func `The candidate's own reason goes to nobody but the coordinator`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        _ = try await scene.network.candidate(scene.candidate).perform(DeclineContract(id: id, reason: .travelTooFar))
        let details = try await scene.network.read {
            try $0.events(about: "\(id)", before: nil, limit: 1).map(\.detail)
        }
        #expect(details == ["employee-candidate-prefers-not"])
        let claim = try await scene.network.coordinator().ask(ShowClaim(id: scene.claim))
        #expect(claim.candidateReason == .travelTooFar)
    }

    @Test func `A draft is withdrawn, not declined`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.drafted()
        await #expect(throws: Refusal(.contractStateWrong, ["state": "draft"])) {
            try await scene.host.desk().perform(DeclineContract(id: id, reason: .other))
        }
        _ = try await scene.employer.desk().perform(WithdrawContract(id: id))
        #expect(try await scene.shown(id).state == .withdrawn)
        #expect(try await scene.candidateState() == .open)
    }

    @Test func `The candidate does not withdraw, and what is in force is not withdrawn`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.candidate(scene.candidate).perform(WithdrawContract(id: id))
        }
        for party in ContractParty.allCases { try await scene.sign(id, as: party) }
        await #expect(throws: Refusal(.contractStateWrong, ["state": "in-force"])) {
            try await scene.host.desk().perform(WithdrawContract(id: id))
        }
    }
}
