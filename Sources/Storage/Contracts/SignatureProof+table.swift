package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// Who signed for that party, sealed with the candidate's key; nil for a signature without proof.
    package func sealedSigner(of contract: ContractId, as party: ContractParty) throws -> [UInt8]? {
        try row(
            "SELECT sealed_signer FROM contract_signature_proof WHERE contract_id = ? AND party = ?",
            [contract, party.rawValue]
        ) { try $0.bytes("sealed_signer") }
    }
}

extension WriteScope {
    /// Keeps what proves a signature that was inserted before.
    package func insert(
        _ proof: SignatureProof, sealedSigner: [UInt8], of contract: ContractId, as party: ContractParty
    ) throws {
        let stored = proof.stored
        try execute(
            """
            INSERT INTO contract_signature_proof (contract_id, party, authentication, scan_hash, text_hash,
                legal_entity_id, sealed_signer)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                contract, party.rawValue, stored.authentication, stored.scanHash, proof.textHash, proof.legalEntity,
                Blob(sealedSigner),
            ]
        )
    }
}
