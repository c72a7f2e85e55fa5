/// A row of the ledger as it is checked: what it does to whom, and the running balances that stand in it. Its
/// canonical bytes go beside it, for they are written anew in the same memory for each row.
package struct LedgerRow: Sendable {
    package let sequence: Int64
    package let id: TransferId
    package let unit: LedgerUnit
    package let bringing: Account
    package let taking: Account
    /// What both counters gain: negative for a `reverse`, zero for a `finalise`.
    package let change: Int64
    package let effectiveOn: CalendarDay
    /// The month in which it was booked.
    package let month: CalendarMonth
    package let kind: TransferKind
    /// Whether it is a booking that is provisional until a row refers to it.
    package let isProvisionalAtFirst: Bool
    package let refersTo: TransferId?
    package let hash: Digest256
    /// What the bringing account's balance in that unit is after this row.
    package let bringingAfter: Balance
    package let takingAfter: Balance

    package init(
        sequence: Int64, id: TransferId, unit: LedgerUnit, bringing: Account, taking: Account, amount: Int64,
        effectiveOn: CalendarDay, month: CalendarMonth, kind: TransferKind, isProvisionalAtFirst: Bool,
        refersTo: TransferId?, hash: Digest256, bringingAfter: Balance, takingAfter: Balance
    ) {
        self.sequence = sequence
        self.id = id
        self.unit = unit
        self.bringing = bringing
        self.taking = taking
        switch kind {
        case .book: change = amount
        case .reverse: change = 0 &- amount
        case .finalise: change = 0
        }
        self.effectiveOn = effectiveOn
        self.month = month
        self.kind = kind
        self.isProvisionalAtFirst = isProvisionalAtFirst
        self.refersTo = refersTo
        self.hash = hash
        self.bringingAfter = bringingAfter
        self.takingAfter = takingAfter
    }

    package init(_ transfer: Transfer, bringingAfter: Balance, takingAfter: Balance) {
        let content = transfer.content
        self.init(
            sequence: transfer.sequence, id: content.id, unit: content.unit, bringing: content.bringing,
            taking: content.taking, amount: content.amount, effectiveOn: content.effectiveOn, month: transfer.month,
            kind: content.kind, isProvisionalAtFirst: content.isProvisionalAtFirst, refersTo: content.refersTo,
            hash: transfer.hash, bringingAfter: bringingAfter, takingAfter: takingAfter)
    }
}
