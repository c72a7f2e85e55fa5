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
            try await scene.host.desk().perform(AskSigningCode(id: draft, textHash: Digest256(of: [])))
        }
        let id = try await scene.issued()
        try await scene.sign(id, as: .taking)
        await #expect(throws: Refusal(.contractAlreadySigned, ["party": "taking"])) {
            try await scene.sign(id, as: .taking)
        }
    }

    @Test func `Who read another text neither gets a code nor signs this one`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let other = Digest256(of: [1])
        await #expect(throws: Refusal(.contractTextChanged, at: "/text_hash")) {
            try await scene.host.desk().perform(AskSigningCode(id: id, textHash: other))
        }
        let code = try await scene.askedCode(id, at: try await scene.host.desk())
        await #expect(throws: Refusal(.contractTextChanged, at: "/text_hash")) {
            try await SignContract(id: id, textHash: other, code: code).run(at: scene.host.desk())
        }
    }

    @Test func `A text that changed after the code was asked for is read again`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let read = try await scene.textHash(id)
        let code = try await scene.askedCode(id, at: try await scene.host.desk())
        let written = Digest256(of: Array("another text".utf8))
        try await scene.network.write { scope in
            let contract = try #require(try scope.reading.contract(id))
            let changed = Contract(
                id: id, number: contract.number, claim: contract.claim, candidate: contract.candidate,
                bringing: contract.bringing, taking: contract.taking, state: .issued, terms: contract.terms,
                createdAt: contract.createdAt, issuedAt: contract.issuedAt, documentHash: written,
                revision: contract.revision
            )
            #expect(try scope.update(changed))
        }
        await #expect(throws: Refusal(.contractTextChanged, at: "/text_hash")) {
            try await SignContract(id: id, textHash: read, code: code).run(at: scene.host.desk())
        }
        // The code was for the old text.
        await #expect(throws: Refusal(.signingCodeOver, at: "/code")) {
            try await SignContract(id: id, textHash: written, code: code).run(at: scene.host.desk())
        }
    }

    @Test func `One party does not sign for another`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let hash = try await scene.textHash(id)
        func ask(_ desk: Desk, _ party: ContractParty?) async throws {
            _ = try await desk.perform(AskSigningCode(id: id, party: party, textHash: hash))
        }
        await #expect(throws: Refusal(.notYourMember, at: "/party")) { try await ask(scene.host.desk(), .bringing) }
        await #expect(throws: Refusal(.notYourMember, at: "/party")) {
            try await ask(scene.network.candidate(scene.candidate), .taking)
        }
        await #expect(throws: Refusal(.candidateOnly)) { try await ask(scene.employer.desk(), .employee) }
        await #expect(throws: Refusal(.notYourMember)) { try await ask(scene.network.coordinator(), .taking) }
        await #expect(throws: Refusal(.fieldMissing, at: "/side")) { try await ask(scene.network.coordinator(), nil) }
        let other = try await scene.network.member("Tuincentrum Zuid")
        await #expect(throws: Refusal(.notFound)) { try await ask(other.desk(), .taking) }
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
        await #expect(throws: Refusal(.signInRequired)) {
            try await desk.perform(AskSigningCode(id: id, textHash: hash))
        }
        #expect(try await desk.ask(ShowContract(id: id)).maySign.isEmpty)
    }
}
