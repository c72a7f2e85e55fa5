import Ledger

extension Transfer {
    init(row: StoredRow) throws {
        self.init(
            content: try TransferDraft(row: row), sequence: try row.value("sequence"),
            bookedAt: try row.value("booked_at"),
            month: try row.value("month"), hash: try row.value("hash")
        )
    }
}

extension TransferDraft {
    init(row: StoredRow) throws {
        let kind = try row.value("kind", as: TransferKind.self)
        let amount: Int64 = try row.value("amount")
        let refersTo: TransferId? = try row.optional("refers_to")
        // The schema refuses both, but a file may have been edited without it.
        guard amount > 0, (kind == .book) == (refersTo == nil) else { throw StoreError.valueUnreadable("amount") }
        self.init(
            id: try row.value("id"), unit: try row.value("unit", as: LedgerUnit.self),
            bringing: try row.value("bringing"),
            taking: try row.value("taking"), amount: amount, effectiveOn: try row.value("effective_on"), kind: kind,
            cause: try row.value("cause", as: TransferCause.self), refersTo: refersTo,
            placement: try row.optional("placement_id"), workedIn: try row.optional("worked_in"),
            reasonHash: try row.optional("reason_hash")
        )
    }
}
