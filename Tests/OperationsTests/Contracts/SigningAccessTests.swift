import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// Whose business signing is: for everybody else the contract does not exist.
@Suite struct SigningAccessTests {
    typealias Act = @Sendable (_ desk: Desk, _ id: ContractId, _ scan: ScanId) async throws -> Void

    static let acts: [(String, Act)] = [
        (
            "ask for a code",
            { desk, id, _ in
                _ = try await desk.perform(AskSigningCode(id: id, party: .taking, textHash: Digest256(of: [])))
            }
        ),
        ("see the code", { desk, id, _ in _ = try await desk.ask(ShowSigningCode(id: id, party: .taking)) }),
        (
            "sign",
            { desk, id, _ in
                let act = SignContract(id: id, party: .taking, textHash: Digest256(of: []), code: "000000")
                _ = try await act.run(at: desk)
            }
        ),
        ("list who may sign", { desk, id, _ in _ = try await desk.ask(ListSignatories(id: id, party: .taking)) }),
        ("decline", { desk, id, _ in _ = try await desk.perform(DeclineContract(id: id, reason: .other)) }),
        (
            "bring a scan",
            { desk, id, _ in
                let day = desk.today
                _ = try await UploadScan(id: id, parties: [.taking], signedOn: day, bytes: []).run(at: desk)
            }
        ),
        ("read a scan", { desk, id, scan in _ = try await desk.perform(ReadScan(contract: id, id: scan)) }),
        ("confirm a scan", { desk, id, scan in _ = try await desk.perform(AnswerScan(contract: id, id: scan)) }),
        ("read the document", { desk, id, _ in _ = try await desk.perform(ReadContract(id: id)) }),
    ]

    @Test func `Another member and another candidate find no contract`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let scan = try await scene.upload(id, [.taking], at: scene.host.desk())
        let member = try await scene.network.member("Tuincentrum Zuid")
        let candidate = try scene.network.somebody(9)
        for (name, act) in Self.acts {
            await #expect(throws: Refusal(.notFound), "\(name)") { try await act(member.desk(), id, scan) }
            await #expect(throws: Refusal(.notFound), "\(name)") {
                try await act(scene.network.candidate(candidate), id, scan)
            }
        }
    }

    @Test func `A scan of another contract is not found below this one`() async throws {
        let scene = try await ContractScene.make()
        let id = try await scene.issued()
        let nowhere = try #require(ScanId("01932c07-a5be-7000-8000-000000000009"))
        await #expect(throws: Refusal(.notFound)) {
            try await scene.host.desk().perform(ReadScan(contract: id, id: nowhere))
        }
    }
}
