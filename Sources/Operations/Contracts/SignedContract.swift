import Documents
import Domain
import Ledger
import Sealing
import Storage

/// What is needed to seal a contract; nil when it is sealed, or its document was dropped.
struct SignedContract: Inquiry {
    let id: ContractId

    struct Found: Sendable {
        let contract: Contract
        let number: String
        let issuedAt: Instant
        /// What everybody signed.
        let document: [UInt8]
        let documentHash: Digest256
        let signatures: [SigningEvidence.Signature]
        let lastSignedAt: Instant
    }

    func answer(at desk: Desk, in scope: ReadScope) throws -> Found? {
        let contract = try scope.knownContract(id, at: desk)
        guard contract.awaited.isEmpty, try scope.seal(of: id) == nil, let number = contract.number,
            let issuedAt = contract.issuedAt, let hash = contract.documentHash,
            let lastSignedAt = contract.signatures.map(\.at).max(),
            let document = try scope.openedDocument(of: contract, at: desk)
        else { return nil }
        guard Digest256(of: document) == hash else { throw StoreError.valueUnreadable("contract_document") }
        return Found(
            contract: contract, number: number, issuedAt: issuedAt, document: document, documentHash: hash,
            signatures: try signatures(of: contract, at: desk, in: scope), lastSignedAt: lastSignedAt)
    }

    private func signatures(
        of contract: Contract, at desk: Desk, in scope: ReadScope
    ) throws -> [SigningEvidence.Signature] {
        try scope.evidence(of: contract, at: desk).map { evidence in
            let signature = evidence.signature
            return SigningEvidence.Signature(
                party: signature.party, name: evidence.signer?.name, function: evidence.signer?.function ?? "",
                employer: try employer(of: contract, signing: signature, in: scope), way: signature.way,
                day: signature.day, recordedAt: signature.at, authentication: signature.proof?.authentication,
                maskedMail: evidence.signer?.maskedMail ?? "")
        }
    }

    private func employer(
        of contract: Contract, signing signature: Contract.Signature, in scope: ReadScope
    ) throws -> String? {
        let inTerms: LegalEntityId? =
            switch signature.party {
            case .bringing: contract.terms.bringing
            case .taking: contract.terms.taking
            case .employee: nil
            }
        guard let entity = signature.proof?.legalEntity ?? inTerms else { return nil }
        return try scope.legalEntity(entity)?.name
    }
}

extension SignedContract.Found {
    func evidence(sealedBy certificate: Digest256, at desk: Desk) -> SigningEvidence {
        SigningEvidence(
            network: desk.network.name, number: number, kind: contract.terms.kind, issuedAt: issuedAt,
            documentHash: documentHash, documentBytes: document.count, signatures: signatures, sealedAt: desk.now,
            certificate: certificate, checkAddress: desk.equipment.checkAddress)
    }

    func statement(at desk: Desk) throws -> SealStatement {
        let mark = SealMark(network: "\(desk.network.id)", subject: "\(contract.id)")
        guard let mark else { preconditionFailure("identifiers are 36 characters") }
        return SealStatement(
            name: desk.network.name, reason: "Overeenkomst \(number), getekend door alle partijen",
            location: desk.equipment.checkAddress, seconds: desk.now.secondsSinceEpoch, mark: mark)
    }
}

extension ContractSeal {
    /// Where a sealed copy stands; its bytes open nowhere else.
    static func place(_ contract: ContractId) -> String { "sealed-contract/\(contract)" }
}
