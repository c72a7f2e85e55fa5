import Ledger

extension Transfer {
    /// This row with other values in some places and the same hash, as somebody with a database tool would leave it.
    func changed(
        _ content: TransferDraft? = nil, sequence: Int64? = nil, bookedAt: Instant? = nil, month: CalendarMonth? = nil,
        hash: Digest256? = nil
    ) -> Transfer {
        Transfer(
            content: content ?? self.content, sequence: sequence ?? self.sequence, bookedAt: bookedAt ?? self.bookedAt,
            month: month ?? self.month, hash: hash ?? self.hash
        )
    }
}

extension TransferDraft {
    /// This draft with another value in one place; an option is given as an option of an option.
    func changed(
        id: TransferId? = nil, unit: LedgerUnit? = nil, bringing: Account? = nil, taking: Account? = nil,
        amount: Int64? = nil, effectiveOn: CalendarDay? = nil, kind: TransferKind? = nil, cause: TransferCause? = nil,
        refersTo: TransferId?? = nil, placement: PlacementId?? = nil, workedIn: CalendarMonth?? = nil,
        reasonHash: Digest256?? = nil
    ) -> TransferDraft {
        TransferDraft(
            id: id ?? self.id, unit: unit ?? self.unit, bringing: bringing ?? self.bringing,
            taking: taking ?? self.taking,
            amount: amount ?? self.amount, effectiveOn: effectiveOn ?? self.effectiveOn, kind: kind ?? self.kind,
            cause: cause ?? self.cause, refersTo: refersTo ?? self.refersTo, placement: placement ?? self.placement,
            workedIn: workedIn ?? self.workedIn, reasonHash: reasonHash ?? self.reasonHash
        )
    }
}
