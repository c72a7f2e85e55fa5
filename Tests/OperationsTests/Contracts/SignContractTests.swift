import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct SignContractTests {
    private static let orders: [[ContractParty]] = [
        [.bringing, .taking, .employee], [.bringing, .employee, .taking], [.taking, .bringing, .employee],
        [.taking, .employee, .bringing], [.employee, .bringing, .taking], [.employee, .taking, .bringing],
    ]

    @Test(arguments: orders)
    func `Signed by all, in whatever order, it is in force and the placement planned`(_ order: [ContractParty])
        async throws
    {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        for party in order.dropLast() {
            try await scene.sign(id, as: party)
            #expect(try await scene.shown(id).placement == nil)
        }
        try await scene.sign(id, as: try #require(order.last))
        let view = try await scene.shown(id)
        #expect(view.state == .inForce)
        #expect(view.awaited.isEmpty)
        let placement = try await scene.placement(try #require(view.placement))
        #expect(placement.code == "W-0001")
        #expect(placement.state == .planned)
        #expect(placement.plannedEnd == view.terms.end)
        #expect(placement.schedule == view.terms.schedule)
        #expect(placement.bringing?.id == scene.employer.id)
        let mails = try await scene.network.coordinator().ask(ListMails()).filter { $0.kind == .contractComplete }
        #expect(mails.count == 3)
    }

    @Test func `Nobody brings to a trial with a benefit, so two sign`() async throws {
        let scene = try await ContractScene.make(kind: .trialUwv, sickSince: "2023-01-02")
        let id = try await scene.drafted()
        try await scene.change(id) { $0.approvedOn = try ContractScene.day("2026-11-01") }
        _ = try await IssueContract(id: id, revision: 2).run(at: scene.employer.desk())
        await #expect(throws: Refusal(.contractPartyUnknown, at: "/party", ["party": "bringing"])) {
            try await scene.sign(id, as: .bringing)
        }
        try await scene.sign(id, as: .employee)
        try await scene.sign(id, as: .taking)
        let placement = try await scene.placement(try #require(await scene.shown(id).placement))
        #expect(placement.bringing == nil)
    }

    @Test func `Nobody signs twice, nor before it is issued`() async throws {
        let scene = try await ContractScene.make()
        let draft = try await scene.drafted()
        await #expect(throws: Refusal(.contractStateWrong, ["state": "draft"])) {
            try await scene.host.desk().perform(SignContract(id: draft, textHash: Digest256(of: [])))
        }
        let id = try await scene.issued()
        try await scene.sign(id, as: .taking)
        await #expect(throws: Refusal(.contractAlreadySigned, ["party": "taking"])) {
            try await scene.sign(id, as: .taking)
        }
    }

    @Test func `Who read another text does not sign this one`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        await #expect(throws: Refusal(.contractTextChanged, at: "/text_hash")) {
            try await scene.host.desk().perform(SignContract(id: id, textHash: Digest256(of: [1])))
        }
    }

    @Test func `One party does not sign for another`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let hash = try await scene.textHash(id)
        await #expect(throws: Refusal(.notYourMember, at: "/party")) {
            try await scene.host.desk().perform(SignContract(id: id, party: .bringing, textHash: hash))
        }
        await #expect(throws: Refusal(.notYourMember, at: "/party")) {
            try await scene.network.candidate(scene.candidate).perform(
                SignContract(id: id, party: .taking, textHash: hash))
        }
        await #expect(throws: Refusal(.candidateOnly)) {
            try await scene.employer.desk().perform(SignContract(id: id, party: .employee, textHash: hash))
        }
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.coordinator().perform(SignContract(id: id, party: .taking, textHash: hash))
        }
        await #expect(throws: Refusal(.fieldMissing, at: "/side")) {
            try await scene.network.coordinator().perform(SignContract(id: id, textHash: hash))
        }
    }

    @Test func `What was signed on paper is recorded with its day`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let hash = try await scene.textHash(id)
        func paper(_ party: ContractParty, _ day: String) throws -> SignContract {
            SignContract(id: id, party: party, textHash: hash, paperSignedOn: try ContractScene.day(day))
        }
        await #expect(throws: Refusal(.dayInFuture, at: "/signed_on")) {
            try await scene.employer.desk().perform(paper(.employee, "2026-11-03"))
        }
        await #expect(throws: Refusal(.contractTextChanged, at: "/signed_on")) {
            try await scene.employer.desk().perform(paper(.employee, "2026-11-01"))
        }
        await #expect(throws: Refusal(.notYourMember, at: "/party")) {
            try await scene.host.desk().perform(paper(.employee, "2026-11-02"))
        }
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.candidate(scene.candidate).perform(paper(.employee, "2026-11-02"))
        }
        _ = try await scene.employer.desk().perform(paper(.employee, "2026-11-02"))
        _ = try await scene.network.coordinator().perform(paper(.taking, "2026-11-02"))
        let signatures = try await scene.shown(id).signatures
        #expect(Set(signatures.map(\.party)) == [.employee, .taking])
        #expect(signatures.allSatisfy { $0.way == .paper && "\($0.day)" == "2026-11-02" })
    }

    @Test func `Everybody sees for whom to sign`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        #expect(try await scene.employer.desk().ask(ShowContract(id: id)).maySign == [.bringing])
        #expect(try await scene.host.desk().ask(ShowContract(id: id)).maySign == [.taking])
        #expect(try await scene.network.candidate(scene.candidate).ask(ListContracts()).map(\.maySign) == [[.employee]])
        #expect(try await scene.shown(id).maySign.isEmpty)
    }

    @Test func `A program does not sign`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let hash = try await scene.textHash(id)
        let token = try #require(TokenId("01932c07-a5be-7000-8000-000000000009"))
        let desk = try await scene.network.desk(
            Actor(who: .integration(token), authority: .members([scene.host.id: [.signatory]]))
        )
        await #expect(throws: Refusal(.signInRequired)) { try await desk.perform(SignContract(id: id, textHash: hash)) }
        #expect(try await desk.ask(ShowContract(id: id)).maySign.isEmpty)
    }
}
