package import Domain
import GRDB
package import Ledger

extension StoredSigningCode {
    init(row: StoredRow) throws {
        self.init(
            contract: try row.value("contract_id"), party: try row.value("party", as: ContractParty.self),
            actor: try row.value("actor"), documentHash: try row.value("document_hash"),
            digest: try row.bytes("digest"), mail: try row.value("mail_id"),
            route: try row.value("route", as: SignatureAuthentication.CodeRoute.self),
            sentAt: try row.value("sent_at"), expiresAt: try row.value("expires_at"), tries: try row.value("tries"),
            countedSince: try row.value("counted_since"), sentCount: try row.value("sent_count")
        )
    }
}

extension ReadScope {
    /// The newest code of that person for that party, whether it still works or not.
    package func signingCode(of contract: ContractId, as party: ContractParty, for actor: String) throws
        -> StoredSigningCode?
    {
        try row(
            "SELECT * FROM signing_code WHERE contract_id = ? AND party = ? AND actor = ?",
            [contract, party.rawValue, actor], as: StoredSigningCode.init(row:)
        )
    }

    /// The code that this mail brings, while it is the newest one.
    package func signingCode(inMail mail: OutboxId) throws -> StoredSigningCode? {
        try row("SELECT * FROM signing_code WHERE mail_id = ?", [mail], as: StoredSigningCode.init(row:))
    }
}

extension WriteScope {
    /// Keeps a code in the place of the one before.
    package func store(_ code: StoredSigningCode) throws {
        try execute(
            """
            INSERT INTO signing_code (contract_id, party, actor, document_hash, digest, mail_id, route, sent_at,
                expires_at, tries, counted_since, sent_count)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (contract_id, party, actor) DO UPDATE SET document_hash = excluded.document_hash,
                digest = excluded.digest, mail_id = excluded.mail_id, route = excluded.route,
                sent_at = excluded.sent_at, expires_at = excluded.expires_at, tries = excluded.tries,
                counted_since = excluded.counted_since, sent_count = excluded.sent_count
            """,
            [
                code.contract, code.party.rawValue, code.actor, code.documentHash, Blob(code.digest), code.mail,
                code.route.rawValue, code.sentAt, code.expiresAt, code.tries, code.countedSince, code.sentCount,
            ]
        )
    }

    /// Counts one wrong try.
    package func countTry(of code: StoredSigningCode) throws {
        try execute(
            "UPDATE signing_code SET tries = tries + 1 WHERE contract_id = ? AND party = ? AND actor = ?",
            [code.contract, code.party.rawValue, code.actor]
        )
    }

    /// Notes that the code was passed on by somebody.
    package func setRoute(_ route: SignatureAuthentication.CodeRoute, of code: StoredSigningCode) throws {
        try execute("UPDATE signing_code SET route = ? WHERE mail_id = ?", [route.rawValue, code.mail])
    }

    /// Forgets every code for that party: it has signed.
    package func deleteSigningCodes(of contract: ContractId, as party: ContractParty) throws {
        try execute("DELETE FROM signing_code WHERE contract_id = ? AND party = ?", [contract, party.rawValue])
    }

    /// Forgets codes of which nothing need be counted any more.
    package func deleteSigningCodes(countedBefore moment: Instant) throws {
        try execute("DELETE FROM signing_code WHERE counted_since < ? AND expires_at < ?", [moment, moment])
    }
}
