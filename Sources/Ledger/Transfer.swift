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
        guard kind != .finalise else { return [] }
        return [
            LedgerLine(account: bringing, unit: unit, side: .brought, amount: signedAmount),
            LedgerLine(account: taking, unit: unit, side: .taken, amount: signedAmount),
        ]
    }

    /// What the counters of both sides gain: less than zero when it takes back, nothing when it declares final.
    package var signedAmount: Int64 {
        switch kind {
        case .book: amount
        case .reverse: -amount
        case .finalise: 0
        }
    }
}
