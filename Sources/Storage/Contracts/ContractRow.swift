import Domain
import Ledger

/// A row of `contract`, to which its signatures are still to be added.
struct ContractRow {
    let id: ContractId
    private let row: StoredRow

    init(row: StoredRow) throws {
        id = try row.value("id")
        self.row = row
    }

    func contract(signatures: [Contract.Signature]) throws -> Contract {
        Contract(
            id: id, number: try row.optional("number"), claim: try row.value("claim_id"),
            candidate: try row.value("candidate_id"), bringing: try row.value("bringing_member"),
            taking: try row.value("taking_member"), amends: try row.optional("amends"),
            state: try row.value("state", as: ContractState.self),
            terms: try ContractTerms(text: row.value("terms")), createdAt: try row.value("created_at"),
            issuedAt: try row.optional("issued_at"), documentHash: try row.optional("document_hash"),
            signatures: signatures, revision: try row.value("revision")
        )
    }
}

extension Contract.Signature {
    init(row: StoredRow) throws {
        self.init(
            party: try row.value("party", as: ContractParty.self), way: try row.value("way", as: Way.self),
            day: try row.value("signed_on"), at: try row.value("recorded_at"), by: try row.value("by_actor"),
            proof: try SignatureProof(row: row)
        )
    }
}
