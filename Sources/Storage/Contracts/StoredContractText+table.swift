package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// The text of a contract; nil before it is issued, and for one issued before texts were kept.
    package func text(of contract: ContractId) throws -> StoredContractText? {
        try row("SELECT * FROM contract_text WHERE contract_id = ?", [contract]) { row in
            StoredContractText(
                textHash: try row.value("text_hash"), clausesHash: try row.value("clauses_hash"),
                sealedText: try row.optional("sealed_text", as: Blob.self)?.bytes,
                sealedReadingCopy: try row.optional("sealed_reading_copy", as: Blob.self)?.bytes
            )
        }
    }
}

extension WriteScope {
    package func insert(_ text: StoredContractText, of contract: ContractId) throws {
        try execute(
            """
            INSERT INTO contract_text (contract_id, text_hash, clauses_hash, sealed_text, sealed_reading_copy)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                contract, text.textHash, text.clausesHash, text.sealedText.map(Blob.init),
                text.sealedReadingCopy.map(Blob.init),
            ]
        )
    }
}
