import Documents
import Domain
import Ledger
import Storage
import Testing
import Typesetting

@testable import Operations

@Suite struct IssueContractTests {
    @Test(arguments: PlacementKind.allCases)
    func `An issued contract has a number, a document, and mails that ask to sign`(_ kind: PlacementKind) async throws {
        let since = kind == .trialUwv ? "2023-01-02" : "2026-01-05"
        let scene = try await ContractScene.make(kind: kind, sickSince: since)
        let id = try await scene.drafted()
        try await scene.change(id) { $0.approvedOn = kind == .trialUwv ? try ContractScene.day("2026-11-01") : nil }
        _ = try await IssueContract(id: id, revision: 2).run(at: scene.employer.desk())
        let view = try await scene.shown(id)
        #expect(view.state == .issued)
        #expect(view.number == "2026-0001")
        let paper = try await scene.employer.desk().perform(ReadContract(id: id))
        #expect(paper.name == "overeenkomst-2026-0001.pdf")
        #expect(paper.bytes.starts(with: Array("%PDF-".utf8)))
        #expect(Digest256(of: paper.bytes) == view.documentHash)
        let mails = try await scene.network.coordinator().ask(ListMails()).filter { $0.kind == .contractToSign }
        #expect(mails.count == view.terms.parties.count)
        #expect(mails.map(\.recipient).contains("K-0001"))
    }

    @Test func `A secondment without a fee is not issued`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.drafted()
        let refusals = await #expect(throws: Refusals.self) {
            try await IssueContract(id: id, revision: 1).run(at: scene.employer.desk())
        }
        #expect(refusals?.all.map(\.code) == [.contractFeeMissing, .contractWageCostMissing])
        #expect(try await scene.shown(id).state == .draft)
    }

    @Test func `A trial with a benefit is not issued while wages are paid`() async throws {
        let scene = try await ContractScene.make(kind: .trialUwv)
        let id = try await scene.drafted()
        #expect(
            try await scene.shown(id).faults.map(\.code)
                == [.contractKindNotAllowed, .contractBenefitMissing, .contractApprovalMissing]
        )
    }

    @Test func `The other member does not issue, and a stale revision issues nothing`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.drafted()
        await #expect(throws: Refusal(.notYourMember)) {
            try await IssueContract(id: id, revision: 1).run(at: scene.host.desk())
        }
        await #expect(throws: Refusal(.revisionStale)) {
            try await IssueContract(id: id, revision: 7).run(at: scene.employer.desk())
        }
    }

    @Test func `What was interrupted after the reservation is finished with the same number and bytes`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.drafted()
        _ = try await scene.employer.desk().perform(ReserveContract(id: id, revision: 1))
        #expect(try await scene.shown(id).state == .issuing)
        let employer = try await scene.employer.desk()
        let text = try await employer.ask(ComposeContract(id: id))
        let expected = try await employer.equipment.typesetter.pdf(of: text.document)
        scene.test.clock.advance(days: 1)
        #expect(try await ResumeIssuing().run(at: scene.network.system()) == [id])
        #expect(try await scene.shown(id).number == "2026-0001")
        #expect(try await scene.employer.desk().perform(ReadContract(id: id)).bytes == expected)
        #expect(try await ResumeIssuing().run(at: scene.network.system()).isEmpty)
    }

    @Test func `Two people who issue at once give one number and one document`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.drafted()
        let desks = [try await scene.employer.desk(), try await scene.network.coordinator()]
        let refusals = await withTaskGroup(of: Refusal?.self) { group in
            for desk in desks {
                group.addTask {
                    do {
                        _ = try await IssueContract(id: id, revision: 1).run(at: desk)
                        return nil
                    } catch { return error as? Refusal }
                }
            }
            return await group.reduce(into: [Refusal]()) { if let refusal = $1 { $0.append(refusal) } }
        }
        #expect(refusals.allSatisfy { $0.code == .revisionStale })
        #expect(try await scene.shown(id).number == "2026-0001")
        #expect(try await scene.network.verbs(about: id).filter { $0 == .contractIssued }.count == 1)
        let next = try await scene.network.write { try $0.nextNumber(of: .contracts(year: 2026)) }
        #expect(next == 2)
    }

    @Test func `Looks by others than the own employer and the candidate are logged`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.issued()
        _ = try await scene.employer.desk().perform(ReadContract(id: id))
        _ = try await scene.network.candidate(scene.candidate).perform(ReadContract(id: id))
        #expect(try await !scene.network.verbs(about: scene.candidate).contains(.contractSeen))
        _ = try await scene.host.desk().perform(ReadContract(id: id))
        _ = try await scene.network.coordinator().perform(ReadContract(id: id))
        #expect(try await scene.network.verbs(about: scene.candidate).filter { $0 == .contractSeen }.count == 2)
        let other = try await scene.network.member("Tuincentrum Zuid")
        await #expect(throws: Refusal(.notFound)) { try await other.desk().perform(ReadContract(id: id)) }
    }

    @Test func `A draft has no document, and the candidate does not see it`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.drafted()
        await #expect(throws: Refusal(.notFound)) { try await scene.employer.desk().perform(ReadContract(id: id)) }
        let candidate = try await scene.network.candidate(scene.candidate)
        await #expect(throws: Refusal(.notFound)) { try await candidate.ask(ShowContract(id: id)) }
        #expect(try await candidate.ask(ListContracts()).isEmpty)
    }
}
