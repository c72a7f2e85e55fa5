package import Domain
import GRDB
import Ledger

extension ContractScan {
    fileprivate init(row: StoredRow, answers: [Answer]) throws {
        let codes = try row.value("parties", as: String.self).split(separator: ",")
        let parties = codes.compactMap { ContractParty(rawValue: String($0)) }
        guard parties.count == codes.count, !parties.isEmpty else { throw StoreError.valueUnreadable("parties") }
        self.init(
            id: try row.value("id"), contract: try row.value("contract_id"), parties: parties,
            signedOn: try row.value("signed_on"), uploadedAt: try row.value("uploaded_at"),
            uploadedAs: try row.optional("uploaded_as", as: ContractParty.self), by: try row.value("by_actor"),
            type: try row.value("media_type", as: ScanType.self), byteCount: try row.value("byte_count"),
            hash: try row.value("hash"), textHash: try row.value("text_hash"),
            state: try row.value("state", as: State.self), answers: answers
        )
    }
}

extension ContractScan.Answer {
    fileprivate init(row: StoredRow) throws {
        self.init(
            party: try row.value("party", as: ContractParty.self),
            rejection: try row.optional("rejection", as: ScanRejection.self), at: try row.value("at"),
            by: try row.value("by_actor")
        )
    }
}

extension ReadScope {
    package func scan(_ id: ScanId) throws -> ContractScan? {
        try row(
            """
            SELECT id, contract_id, parties, signed_on, uploaded_at, uploaded_as, by_actor, media_type, byte_count,
                hash, text_hash, state FROM contract_scan WHERE id = ?
            """,
            [id]
        ) { try ContractScan(row: $0, answers: answers(about: id)) }
    }

    /// The scans of a contract in the order in which they came, the newest at most so many.
    package func scans(of contract: ContractId, limit: Int = 50) throws -> [ContractScan] {
        let ids: [ScanId] = try rows(
            "SELECT id FROM contract_scan WHERE contract_id = ? ORDER BY uploaded_at DESC, id DESC LIMIT ?",
            [contract, limit]
        ) { try $0.value("id") }
        return try ids.reversed().compactMap { try scan($0) }
    }

    /// Its bytes, sealed with the candidate's key; nil once they were dropped.
    package func sealedScan(_ id: ScanId) throws -> [UInt8]? {
        try row("SELECT sealed FROM contract_scan WHERE id = ? AND sealed IS NOT NULL", [id]) { try $0.bytes("sealed") }
    }

    private func answers(about scan: ScanId) throws -> [ContractScan.Answer] {
        try rows(
            "SELECT * FROM contract_scan_answer WHERE scan_id = ? ORDER BY at, party", [scan],
            as: ContractScan.Answer.init(row:)
        )
    }
}

extension WriteScope {
    package func insert(_ scan: ContractScan, sealed: [UInt8]) throws {
        try execute(
            """
            INSERT INTO contract_scan (id, contract_id, parties, signed_on, uploaded_at, uploaded_as, by_actor,
                media_type, byte_count, hash, text_hash, state, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                scan.id, scan.contract, scan.parties.map(\.rawValue).joined(separator: ","), scan.signedOn,
                scan.uploadedAt, scan.uploadedAs?.rawValue, scan.by, scan.type.rawValue, scan.byteCount, scan.hash,
                scan.textHash, scan.state.rawValue, Blob(sealed),
            ]
        )
    }

    /// Adds what a party said about a scan.
    package func insert(_ answer: ContractScan.Answer, about scan: ScanId) throws {
        try execute(
            "INSERT INTO contract_scan_answer (scan_id, party, rejection, at, by_actor) VALUES (?, ?, ?, ?, ?)",
            [scan, answer.party.rawValue, answer.rejection?.rawValue, answer.at, answer.by]
        )
    }

    /// Writes how far a scan is; the bytes of a rejected one are dropped.
    package func updateState(of scan: ContractScan) throws {
        try execute("UPDATE contract_scan SET state = ? WHERE id = ?", [scan.state.rawValue, scan.id])
        if scan.state == .rejected { try execute("UPDATE contract_scan SET sealed = NULL WHERE id = ?", [scan.id]) }
    }
}
