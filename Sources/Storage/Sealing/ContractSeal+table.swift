package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// The seal of a contract; nil before it is sealed.
    package func seal(of contract: ContractId) throws -> ContractSeal? {
        try row("SELECT * FROM contract_seal WHERE contract_id = ?", [contract], as: ContractSeal.init(row:))
    }

    /// The sealed copy, encrypted with the candidate's key; nil before it is sealed and after it was dropped.
    package func encryptedCopy(of contract: ContractId) throws -> [UInt8]? {
        try row("SELECT encrypted FROM contract_sealed_copy WHERE contract_id = ?", [contract]) { row in
            try row.bytes("encrypted")
        }
    }

    /// Contracts and addenda that everybody signed and that are not sealed yet, the oldest first; without those whose
    /// document was dropped or whose candidate was erased.
    package func contractsToSeal(limit: Int) throws -> [ContractId] {
        try rows(
            """
            SELECT id FROM contract
            WHERE state IN ('in-force', 'ended', 'terminated')
                AND EXISTS (SELECT 1 FROM contract_document WHERE contract_document.contract_id = contract.id)
                AND EXISTS (SELECT 1 FROM candidate_key WHERE candidate_key.candidate_id = contract.candidate_id)
                AND NOT EXISTS (SELECT 1 FROM contract_seal WHERE contract_seal.contract_id = contract.id)
            ORDER BY id LIMIT ?
            """,
            [limit]
        ) { try $0.value("id") }
    }
}

extension WriteScope {
    /// Keeps a seal with the sealed copy.
    package func insert(_ seal: ContractSeal, encryptedCopy: [UInt8]) throws {
        try execute(
            """
            INSERT INTO contract_seal (contract_id, fingerprint, sealed_at, has_timestamp, file_hash)
            VALUES (?, ?, ?, ?, ?)
            """,
            [seal.contract, seal.certificate, seal.sealedAt, seal.hasTimestamp, seal.fileHash]
        )
        try execute(
            "INSERT INTO contract_sealed_copy (contract_id, encrypted) VALUES (?, ?)",
            [seal.contract, Blob(encryptedCopy)])
    }

    /// Drops the sealed copy; the seal stays, so that a copy elsewhere can still be verified.
    package func deleteSealedCopy(of contract: ContractId) throws {
        try execute("DELETE FROM contract_sealed_copy WHERE contract_id = ?", [contract])
    }
}

extension ContractSeal {
    init(row: StoredRow) throws {
        self.init(
            contract: try row.value("contract_id"), certificate: try row.value("fingerprint"),
            sealedAt: try row.value("sealed_at"), hasTimestamp: try row.value("has_timestamp"),
            fileHash: try row.value("file_hash")
        )
    }
}
