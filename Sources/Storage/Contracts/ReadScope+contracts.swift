package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func contract(_ id: ContractId) throws -> Contract? {
        try row("SELECT * FROM contract WHERE id = ?", [id], as: ContractRow.init(row:)).map(complete)
    }

    package func contract(number: String) throws -> Contract? {
        try row("SELECT * FROM contract WHERE number = ?", [number], as: ContractRow.init(row:)).map(complete)
    }

    /// The contract with that document.
    package func contract(documentHash: Digest256) throws -> Contract? {
        try row("SELECT * FROM contract WHERE document_hash = ?", [documentHash], as: ContractRow.init(row:)).map(
            complete)
    }

    /// The contract of a claim that is being drafted, issued, signed or in force; at most one is. Addenda apart.
    package func currentContract(of claim: ClaimId) throws -> Contract? {
        try row(
            """
            SELECT * FROM contract
            WHERE claim_id = ? AND amends IS NULL AND state IN ('draft', 'issuing', 'issued', 'in-force')
            """,
            [claim], as: ContractRow.init(row:)
        ).map(complete)
    }

    /// Every addendum of a contract, in the order in which they were drafted.
    package func addenda(of contract: ContractId) throws -> [Contract] {
        try rows("SELECT * FROM contract WHERE amends = ? ORDER BY id", [contract], as: ContractRow.init(row:))
            .map(complete)
    }

    /// Contracts in the order in which they were drafted.
    ///
    /// - Parameters:
    ///   - members: only those in which one of these brings or takes; nil for all.
    ///   - state: only those in that state; nil for all.
    ///   - after: the last one already seen.
    package func contracts(
        of members: Set<MemberId>?, state: ContractState? = nil, after: ContractId? = nil, limit: Int
    ) throws -> [Contract] {
        try rows(
            """
            SELECT * FROM contract
            WHERE (?1 IS NULL OR bringing_member IN (SELECT value FROM json_each(?1))
                    OR taking_member IN (SELECT value FROM json_each(?1)))
                AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR id > ?3)
            ORDER BY id LIMIT ?4
            """,
            [members.map(BoundSet.init), state?.rawValue, after, limit], as: ContractRow.init(row:)
        ).map(complete)
    }

    package func contracts(of candidate: CandidateId) throws -> [Contract] {
        try rows("SELECT * FROM contract WHERE candidate_id = ? ORDER BY id", [candidate], as: ContractRow.init(row:))
            .map(complete)
    }

    /// The issued document, sealed with the candidate's key; nil before it is issued and after it was dropped.
    package func sealedDocument(of contract: ContractId) throws -> [UInt8]? {
        try row("SELECT sealed FROM contract_document WHERE contract_id = ?", [contract]) { row in
            try row.bytes("sealed")
        }
    }

    private func complete(_ row: ContractRow) throws -> Contract {
        try row.contract(
            signatures: rows(
                """
                SELECT signature.*, authentication, scan_hash, text_hash, legal_entity_id
                FROM contract_signature AS signature LEFT JOIN contract_signature_proof AS proof
                    ON proof.contract_id = signature.contract_id AND proof.party = signature.party
                WHERE signature.contract_id = ? ORDER BY recorded_at, signature.party
                """,
                [row.id], as: Contract.Signature.init(row:)
            )
        )
    }
}
