package import Domain
import GRDB
import Ledger

extension WriteScope {
    package func insert(_ contract: Contract) throws {
        try execute(
            """
            INSERT INTO contract (id, number, claim_id, candidate_id, bringing_member, taking_member, amends, state, terms,
                document_hash, created_at, issued_at, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                contract.id, contract.number, contract.claim, contract.candidate, contract.bringing, contract.taking,
                contract.amends, contract.state.rawValue, try contract.terms.text, contract.documentHash,
                contract.createdAt,
                contract.issuedAt, contract.revision,
            ]
        )
    }

    /// Writes what may change of a contract over the revision that it was read as; signatures are added one by one.
    ///
    /// - Returns: false when somebody else changed it in the meantime.
    package func update(_ contract: Contract) throws -> Bool {
        try execute(
            """
            UPDATE contract SET number = ?, state = ?, terms = ?, document_hash = ?, issued_at = ?, revision = revision + 1
            WHERE id = ? AND revision = ?
            """,
            [
                contract.number, contract.state.rawValue, try contract.terms.text, contract.documentHash,
                contract.issuedAt,
                contract.id, contract.revision,
            ]
        ) == 1
    }

    package func insert(_ signature: Contract.Signature, of contract: ContractId) throws {
        try execute(
            """
            INSERT INTO contract_signature (contract_id, party, way, signed_on, recorded_at, by_actor)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [contract, signature.party.rawValue, signature.way.rawValue, signature.day, signature.at, signature.by]
        )
    }

    package func insertDocument(_ sealed: [UInt8], of contract: ContractId) throws {
        try execute("INSERT INTO contract_document (contract_id, sealed) VALUES (?, ?)", [contract, Blob(sealed)])
    }

    /// Drops the document with its sealed copy; its number, dates and hash stay, so that a copy can still be verified
    /// (domain.md, 3).
    package func deleteDocument(of contract: ContractId) throws {
        try execute("DELETE FROM contract_document WHERE contract_id = ?", [contract])
        try deleteSealedCopy(of: contract)
        try execute(
            "UPDATE contract_text SET sealed_text = NULL, sealed_reading_copy = NULL WHERE contract_id = ?", [contract])
    }
}
