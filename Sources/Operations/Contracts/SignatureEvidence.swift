import Domain
import Foundation
import Ledger
import Storage

/// One signature with who gave it, for the evidence page.
struct SignatureEvidence: Hashable, Sendable {
    let signature: Contract.Signature
    /// Nil for one without proof, or once the candidate was erased.
    let signer: Signer?
}

/// `Signer` as it is sealed, version 1.
private struct SignerForm: Codable {
    let version: Int
    let name: String
    let function: String
    let mail: String

    init(_ signer: Signer) {
        version = 1
        name = signer.name
        function = signer.function
        mail = signer.maskedMail
    }

    func signer() throws -> Signer {
        guard version == 1 else { throw StoreError.valueUnreadable("sealed_signer") }
        return Signer(name: name, function: function, maskedMail: mail)
    }
}

extension ReadScope {
    /// Every signature of a contract in the order in which they were recorded, with who gave it.
    func evidence(of contract: Contract, at desk: Desk) throws -> [SignatureEvidence] {
        try contract.signatures.map { signature in
            SignatureEvidence(signature: signature, signer: try signer(of: contract, as: signature.party, at: desk))
        }
    }

    private func signer(of contract: Contract, as party: ContractParty, at desk: Desk) throws -> Signer? {
        guard let sealed = try sealedSigner(of: contract.id, as: party),
            let wrapped = try wrappedKey(of: contract.candidate)
        else { return nil }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        let place = SignatureEvidence.place(contract.id, party)
        let plain = try desk.vault.open(sealed, with: key, of: contract.candidate, as: place)
        return try JSONDecoder().decode(SignerForm.self, from: Data(plain)).signer()
    }
}

extension WriteScope {
    /// Keeps a signature with what proves it and who gave it. Refuses `candidateUnknown` for an erased candidate.
    func keep(_ signature: Contract.Signature, by signer: Signer, of contract: Contract, at desk: Desk) throws {
        try insert(signature, of: contract.id)
        guard let proof = signature.proof else { return }
        guard let wrapped = try reading.wrappedKey(of: contract.candidate) else { throw Refusal(.candidateUnknown) }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        let sealed = try desk.vault.seal(
            Array(JSONEncoder().encode(SignerForm(signer))), with: key, of: contract.candidate,
            as: SignatureEvidence.place(contract.id, signature.party)
        )
        try insert(proof, sealedSigner: sealed, of: contract.id, as: signature.party)
    }
}

extension SignatureEvidence {
    fileprivate static func place(_ contract: ContractId, _ party: ContractParty) -> String {
        "signature/\(contract)/\(party.rawValue)"
    }
}
