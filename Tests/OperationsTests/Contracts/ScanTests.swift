import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct ScanTests {
    private let scene: ContractScene
    private let id: ContractId

    init() async throws {
        scene = try await ContractScene.make()
        id = try await scene.issued()
    }

    private func answer(_ scan: ScanId, as party: ContractParty, _ rejection: ScanRejection? = nil) async throws {
        let act = AnswerScan(contract: id, id: scan, party: party, rejection: rejection)
        _ = try await scene.desk(of: party).perform(act)
    }

    @Test func `A scan counts once the others confirmed it`() async throws {
        let scan = try await scene.upload(id, [.employee], at: scene.network.candidate(scene.candidate))
        #expect(try await scene.newestScan(id).awaited == [.bringing, .taking])
        #expect(try await scene.shown(id).signatures.isEmpty)
        try await answer(scan, as: .bringing)
        #expect(try await scene.shown(id).signatures.isEmpty)
        try await answer(scan, as: .taking)
        let signature = try #require(try await scene.shown(id).signatures.first)
        #expect(signature.party == .employee && signature.way == .paper && "\(signature.day)" == "2026-11-02")
        #expect(signature.proof?.authentication == .paperScan(Digest256(of: try await scene.scan(of: id))))
        let view = try await scene.employer.desk().ask(ShowContract(id: id))
        #expect(view.signing.signers[.employee]?.name == "Anneke Bakker")
        #expect(try await scene.newestScan(id).scan.state == .confirmed)
    }

    @Test func `One paper with every signature puts it in force when the others confirmed it`() async throws {
        let scan = try await scene.upload(id, Set(ContractParty.allCases), at: scene.employer.desk())
        #expect(try await scene.newestScan(id).awaited == [.taking, .employee])
        try await answer(scan, as: .employee)
        try await answer(scan, as: .taking)
        #expect(try await scene.shown(id).state == .inForce)
    }

    /// Whose signature, who brings it, and who confirms.
    static let confirmers: [(ContractParty, ContractParty?, [ContractParty])] = [
        (.employee, .bringing, [.taking]), (.employee, nil, [.bringing, .taking]),
        (.taking, .taking, [.bringing, .employee]),
        (.bringing, .taking, [.employee]), (.taking, .employee, [.bringing]),
    ]

    @Test(arguments: confirmers)
    func `Neither who brings a scan nor who signed it confirms it`(
        _ party: ContractParty, _ uploader: ContractParty?, _ awaited: [ContractParty]
    ) async throws {
        let desk =
            if let uploader { try await scene.desk(of: uploader) } else { try await scene.network.coordinator() }
        let scan = try await scene.upload(id, [party], at: desk)
        #expect(try await scene.newestScan(id).awaited == awaited)
        for other in ContractParty.allCases where !awaited.contains(other) {
            await #expect(throws: Refusal(.scanAnswered)) { try await answer(scan, as: other) }
        }
    }

    @Test func `Of two parties the one that did not bring it confirms`() {
        let scan = ContractScan.sample([.taking], by: .employee)
        #expect(scan.awaited(of: [.taking, .employee]) == [.taking])
    }

    @Test func `A wrong scan is rejected with a reason, forgotten, and brought again`() async throws {
        let scan = try await scene.upload(id, [.taking], at: scene.host.desk())
        await #expect(throws: Refusal(.scanWaiting)) {
            try await scene.upload(id, [.taking, .bringing], at: scene.employer.desk())
        }
        let mails = try await scene.mails(.contractToSign).count
        try await answer(scan, as: .employee, .pagesMissing)
        #expect(try await scene.mails(.contractToSign).count == mails + 1)
        let rejected = try await scene.newestScan(id).scan
        #expect(rejected.state == .rejected && rejected.answers.first?.rejection == .pagesMissing)
        await #expect(throws: Refusal(.scanAnswered)) { try await answer(scan, as: .bringing) }
        await #expect(throws: Refusal(.notFound)) {
            try await scene.host.desk().perform(ReadScan(contract: id, id: scan))
        }
        let again = try await scene.upload(id, [.taking], at: scene.host.desk())
        try await answer(again, as: .employee)
        try await answer(again, as: .bringing)
        #expect(try await scene.shown(id).signatures.map(\.party) == [.taking])
    }

    @Test func `Whoever signs online meanwhile needs no scan`() async throws {
        let scan = try await scene.upload(id, [.taking], at: scene.host.desk())
        try await scene.sign(id, as: .taking)
        #expect(try await scene.newestScan(id).scan.state == .rejected)
        await #expect(throws: Refusal(.scanAnswered)) { try await answer(scan, as: .bringing) }
    }

    @Test func `What cannot be is refused before anything is kept`() async throws {
        let desk = try await scene.host.desk()
        await #expect(throws: Refusal(.dayInFuture, at: "/signed_on")) {
            try await scene.upload(id, [.taking], at: desk, on: "2026-11-03")
        }
        await #expect(throws: Refusal(.scanBeforeIssue, at: "/signed_on")) {
            try await scene.upload(id, [.taking], at: desk, on: "2026-11-01")
        }
        await #expect(throws: Refusal(.fieldMissing, at: "/parties")) { try await scene.upload(id, [], at: desk) }
        let other = try await scene.network.member("Tuincentrum Zuid")
        await #expect(throws: Refusal(.notFound)) { try await scene.upload(id, [.taking], at: other.desk()) }
        try await scene.sign(id, as: .taking)
        await #expect(throws: Refusal(.contractAlreadySigned, ["party": "taking"])) {
            try await scene.upload(id, [.taking], at: desk)
        }
    }

    @Test func `A scan is for the three and coordinators, and each look of others is logged`() async throws {
        let scan = try await scene.upload(id, [.taking], at: scene.host.desk())
        let bytes = try await scene.scan(of: id)
        for party in ContractParty.allCases {
            let file = try await scene.desk(of: party).perform(ReadScan(contract: id, id: scan))
            #expect(file.bytes == bytes && file.type == .pdf)
        }
        let seen = try await scene.network.verbs(about: scene.candidate).filter { $0 == .contractSeen }
        #expect(seen.count == 1)
        let other = try await scene.network.member("Tuincentrum Zuid")
        await #expect(throws: Refusal(.notFound)) {
            try await other.desk().perform(ReadScan(contract: id, id: scan))
        }
        await #expect(throws: Refusal(.notFound)) {
            try await other.desk().perform(AnswerScan(contract: id, id: scan))
        }
    }

    @Test func `Only who may sign confirms`() async throws {
        let scan = try await scene.upload(id, [.taking], at: scene.host.desk())
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.coordinator().perform(AnswerScan(contract: id, id: scan, party: .bringing))
        }
    }
}

extension ContractScan {
    static func sample(_ parties: [ContractParty], by uploader: ContractParty?) -> ContractScan {
        let at = Instant(milliseconds: 1_793_610_000_000)
        let bytes = [UInt8](repeating: 1, count: 16)
        guard let id = ScanId(bytes: bytes), let contract = ContractId(bytes: bytes) else {
            preconditionFailure("16 bytes make an identifier")
        }
        return ContractScan(
            id: id, contract: contract, parties: parties, signedOn: at.amsterdamDay, uploadedAt: at,
            uploadedAs: uploader, by: "system", type: .pdf, byteCount: 1, hash: Digest256(of: []),
            textHash: Digest256(of: [])
        )
    }
}
