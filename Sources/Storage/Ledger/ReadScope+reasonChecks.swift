import Domain
import Ledger

extension ReadScope {
    /// The first row whose reason, as members read it, is not the one that was booked; nil when all are that are still
    /// there. What was erased is not looked at.
    package func rowWithWrongReason() throws -> Int64? {
        var misfits: [Int64] = []
        try forEachRow(
            """
            SELECT transfer.sequence, transfer.reason_hash, transfer_reason.salt, transfer_reason.reason
            FROM transfer_reason JOIN transfer ON transfer.id = transfer_reason.transfer_id
            """
        ) { row in
            let hash = Digest256.reason(try row.value("reason"), salt: try row.bytes("salt"))
            let stored: String? = try row.optional("reason_hash")
            if stored != hash.description { misfits.append(try row.value("sequence")) }
        }
        let reasons = try rows(
            "SELECT correction_id, salt, text FROM correction_text WHERE part = 'reason'"
        ) { row in
            let id: CorrectionId = try row.value("correction_id")
            return (id, Digest256.reason(try row.value("text"), salt: try row.bytes("salt")))
        }
        for (correction, hash) in reasons {
            // What was proposed and not booked stands in no row.
            for purpose in ["correction-reversed", "correction-booked"] {
                guard let transfer = try transfer(.derived(purpose, correction, near: nil)) else { continue }
                if transfer.content.reasonHash != hash { misfits.append(transfer.sequence) }
            }
        }
        return misfits.min()
    }
}
