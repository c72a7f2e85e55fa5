import Domain
import Ledger
import Sealing
import Storage
import Testing

@testable import Operations

extension ContractScene {
    /// A contract that everybody signed and the scheduler sealed.
    func sealed() async throws -> ContractId {
        let id = try await signed()
        #expect(try await SealDueContracts().run(at: network.system()) == [id])
        return id
    }

    /// A contract that everybody signed.
    func signed() async throws -> ContractId {
        let id = try await issued()
        for party in try await shown(id).awaited { try await sign(id, as: party) }
        return id
    }

    /// What the own employer downloads.
    func copy(of id: ContractId) async throws -> [UInt8] {
        try await employer.desk().perform(ReadContract(id: id)).bytes
    }

    func verify(_ file: [UInt8]) async throws -> Verification {
        try await VerifyDocument(bytes: file).run(in: test.house)
    }

    func seal(of id: ContractId) async throws -> ContractSeal? {
        try await network.read { try $0.seal(of: id) }
    }

    /// The newest first.
    func certificates() async throws -> [StoredSealingCertificate] {
        try await network.read { try $0.sealingCertificates() }
    }
}
