package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func correction(_ id: CorrectionId) throws -> Correction? {
        try row(
            """
            SELECT correction.*, reason.text AS reason, refusal.text AS refusal FROM correction
            LEFT JOIN correction_text AS reason ON reason.correction_id = correction.id AND reason.part = 'reason'
            LEFT JOIN correction_text AS refusal ON refusal.correction_id = correction.id AND refusal.part = 'refusal'
            WHERE correction.id = ?
            """,
            [id], as: Correction.init(row:)
        )
    }

    /// Corrections, the latest first.
    ///
    /// - Parameters:
    ///   - state: only those; nil for all.
    ///   - before: the identifier of the last one already seen.
    package func corrections(_ state: CorrectionState? = nil, before: CorrectionId? = nil, limit: Int) throws
        -> [Correction]
    {
        try rows(
            """
            SELECT correction.*, reason.text AS reason, refusal.text AS refusal FROM correction
            LEFT JOIN correction_text AS reason ON reason.correction_id = correction.id AND reason.part = 'reason'
            LEFT JOIN correction_text AS refusal ON refusal.correction_id = correction.id AND refusal.part = 'refusal'
            WHERE (?1 IS NULL OR correction.state = ?1) AND (?2 IS NULL OR correction.id < ?2)
            ORDER BY correction.id DESC LIMIT ?3
            """,
            [state?.rawValue, before, limit], as: Correction.init(row:)
        )
    }

    /// Proposed corrections whose last day for an answer lies before that one.
    package func unansweredCorrections(before day: CalendarDay, limit: Int) throws -> [CorrectionId] {
        try rows(
            "SELECT id FROM correction WHERE state = 'proposed' AND answer_by < ? ORDER BY answer_by, id LIMIT ?",
            [day, limit]
        ) { row in try row.value("id") }
    }

    /// Whether a correction of that booking waits for approval.
    package func isCorrectionWaiting(for transfer: TransferId) throws -> Bool {
        try exists("SELECT 1 FROM correction WHERE reverses = ? AND state = 'proposed'", [transfer])
    }

    /// The salt that goes with a correction's reason; nil once it was erased.
    package func reasonSalt(of correction: CorrectionId) throws -> [UInt8]? {
        try row("SELECT salt FROM correction_text WHERE correction_id = ? AND part = 'reason'", [correction]) { row in
            try row.bytes("salt")
        }
    }
}

extension WriteScope {
    package func insert(_ correction: Correction, reason: String, salt: [UInt8]) throws {
        let entry = correction.plan.booked
        try execute(
            """
            INSERT INTO correction (id, state, reverses, unit, bringing, taking, amount, effective_on, proposed_by,
                proposed_at, answer_by, decided_by, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                correction.id, correction.state.rawValue, correction.plan.reversed, entry?.unit.rawValue,
                entry?.bringing, entry?.taking, entry?.amount, correction.effectiveOn, correction.proposedBy,
                correction.proposedAt, correction.answerBy, correction.decidedBy, correction.decidedAt,
            ]
        )
        try insert(reason, as: "reason", of: correction.id, salt: salt)
    }

    /// Records what became of a proposed correction.
    ///
    /// - Parameter refusalSalt: of the reason for a refusal, if there is one.
    package func decide(_ correction: Correction, refusalSalt: [UInt8]? = nil) throws {
        try execute(
            "UPDATE correction SET state = ?, decided_by = ?, decided_at = ? WHERE id = ? AND state = 'proposed'",
            [correction.state.rawValue, correction.decidedBy, correction.decidedAt, correction.id]
        )
        if let refusal = correction.refusal, let refusalSalt {
            try insert(refusal, as: "refusal", of: correction.id, salt: refusalSalt)
        }
    }

    /// Keeps the reason of a booking beside the ledger, where it can be erased.
    package func insertReason(_ reason: String, salt: [UInt8], of transfer: TransferId) throws {
        try execute(
            """
            INSERT INTO transfer_reason (transfer_id, salt, reason) VALUES (?, ?, ?)
            ON CONFLICT (transfer_id) DO NOTHING
            """,
            [transfer, Blob(salt), reason]
        )
    }

    /// Erases the reason of a correction and of what it booked; the rows of the ledger keep only the hash.
    package func eraseTexts(of correction: CorrectionId, transfers: [TransferId]) throws {
        try execute("DELETE FROM correction_text WHERE correction_id = ?", [correction])
        for transfer in transfers { try execute("DELETE FROM transfer_reason WHERE transfer_id = ?", [transfer]) }
    }

    private func insert(_ text: String, as part: String, of correction: CorrectionId, salt: [UInt8]) throws {
        try execute(
            "INSERT INTO correction_text (correction_id, part, salt, text) VALUES (?, ?, ?, ?)",
            [correction, part, Blob(salt), text]
        )
    }
}

extension Correction {
    init(row: StoredRow) throws {
        self.init(
            id: try row.value("id"), plan: try CorrectionPlan(row: row), effectiveOn: try row.value("effective_on"),
            reason: try row.optional("reason"), proposedBy: try row.optional("proposed_by"),
            proposedAt: try row.value("proposed_at"), answerBy: try row.value("answer_by"),
            state: try row.value("state", as: CorrectionState.self), decidedBy: try row.optional("decided_by"),
            decidedAt: try row.optional("decided_at"), refusal: try row.optional("refusal")
        )
    }
}

extension CorrectionPlan {
    init(row: StoredRow) throws {
        let reversed: TransferId? = try row.optional("reverses")
        let entry = try row.optional("unit", as: LedgerUnit.self).map { unit in
            let (bringing, taking): (Account, Account) = (try row.value("bringing"), try row.value("taking"))
            let amount: Int64 = try row.value("amount")
            // The schema refuses both, but a file may have been edited without it.
            guard amount > 0, bringing != taking else { throw StoreError.valueUnreadable("amount") }
            return CorrectionEntry(unit: unit, bringing: bringing, taking: taking, amount: amount)
        }
        switch (reversed, entry) {
        case (let reversed?, nil): self = .reversal(of: reversed)
        case (let reversed?, let entry?): self = .rebooking(of: reversed, as: entry)
        case (nil, let entry?): self = .entry(entry)
        case (nil, nil): throw StoreError.valueUnreadable("reverses")
        }
    }
}
