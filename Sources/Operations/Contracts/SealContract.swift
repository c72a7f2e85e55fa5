import Documents
import Domain
import Ledger
import Sealing
import Secrets
import Storage
import Typesetting

/// Seals one contract: reads what was signed and by whom, sets the evidence page, appends it, seals the whole outside
/// any transaction, and keeps it unless somebody else did so in the meantime.
struct SealContract: Sendable {
    /// How long after the last signature a timestamp authority that does not answer is waited for. Then the contract is
    /// sealed without it, so that the parties get their copy.
    private static let timestampPatienceSeconds: Int64 = 600
    private static let nonceBytes = 16

    let id: ContractId
    let identity: SealingIdentity

    /// - Returns: false when it was sealed or dropped before.
    func run(at desk: Desk) async throws -> Bool {
        guard let signed = try await desk.ask(SignedContract(id: id)) else { return false }
        let evidence = try signed.evidence(sealedBy: identity.certificate.digest, at: desk)
        let page = try await desk.equipment.typesetter.pdf(of: evidence.document)
        let whole = try PDFAppendix.append(pagesOf: page, to: signed.document)
        let (file, hasTimestamp) = try await sealed(whole, of: signed, at: desk)
        let seal = ContractSeal(
            contract: id, certificate: try identity.certificate.digest, sealedAt: desk.now, hasTimestamp: hasTimestamp,
            fileHash: Digest256(of: file))
        return try await desk.perform(KeepSeal(seal: seal, file: file))
    }

    private func sealed(
        _ whole: [UInt8], of signed: SignedContract.Found, at desk: Desk
    ) async throws -> (file: [UInt8], hasTimestamp: Bool) {
        let authority = desk.equipment.sealing.timestamps
        let seal = try PDFSeal(
            whole, with: identity, signed.statement(at: desk), hasTimestamp: authority != nil)
        guard let authority else { return (try seal.sealed(), false) }
        let nonce = desk.equipment.randomness.bytes(Self.nonceBytes)
        do throws(SealingFault) {
            let token = try await authority.token(for: seal.timestampQuery(nonce: nonce))
            return (try seal.sealed(timestamp: token), true)
        } catch {
            let patience = signed.lastSignedAt.adding(seconds: Self.timestampPatienceSeconds)
            guard desk.now > patience else { throw error }
            return (try seal.sealed(), false)
        }
    }
}

/// Keeps the sealed copy, encrypted with the candidate's key.
private struct KeepSeal: Command {
    let seal: ContractSeal
    let file: [UInt8]

    func execute(at desk: Desk, in scope: WriteScope) throws -> Bool {
        try desk.mustBeCoordinator()
        let contract = try scope.reading.knownContract(seal.contract, at: desk)
        guard try scope.reading.seal(of: contract.id) == nil,
            let wrapped = try scope.reading.wrappedKey(of: contract.candidate)
        else { return false }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        let place = ContractSeal.place(contract.id)
        try scope.insert(
            seal, encryptedCopy: desk.vault.seal(file, with: key, of: contract.candidate, as: place))
        try scope.record(.contractSealed, .contract, contract.id, at: desk, detail: "\(seal.fileHash)")
        return true
    }
}
