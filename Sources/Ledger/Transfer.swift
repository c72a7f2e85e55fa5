/// One row of the ledger: a draft with its place in time and in the chain. Immutable for ever.
package struct Transfer: Hashable, Sendable {
    package let content: TransferDraft
    /// 1 for the first row of a network, without gaps.
    package let sequence: Int64
    package let bookedAt: Instant
    /// The month in which it was booked: the month of its effect, or the first open one after that.
    package let month: CalendarMonth
    package let hash: Digest256

    package init(content: TransferDraft, sequence: Int64, bookedAt: Instant, month: CalendarMonth, hash: Digest256) {
        self.content = content
        self.sequence = sequence
        self.bookedAt = bookedAt
        self.month = month
        self.hash = hash
    }

    package var id: TransferId { content.id }

    /// The two lines of this transfer, which sum to zero; none for a `finalise`.
    package var lines: [LedgerLine] {
        content.lines
    }
}

extension TransferDraft {
    /// The two lines this will have, which sum to zero; none for a `finalise`.
    package var lines: [LedgerLine] {
        let signed: Int64
        switch kind {
        case .finalise: return []
        case .book: signed = amount
        case .reverse: signed = -amount
        }
        return [
            LedgerLine(account: bringing, unit: unit, side: .brought, amount: signed),
            LedgerLine(account: taking, unit: unit, side: .taken, amount: signed),
        ]
    }
}
