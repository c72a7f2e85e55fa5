package import Ledger

/// A month that was frozen, and how far its papers are.
package struct MonthRecord: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Frozen; statements and mails are being made.
        case closing
        case closed
    }

    package let month: CalendarMonth
    package let state: State
    package let frozenAt: Instant
    /// The ledger's head at the moment of freezing, as every statement of the month prints it.
    package let head: ChainHead

    package init(month: CalendarMonth, state: State, frozenAt: Instant, head: ChainHead) {
        self.month = month
        self.state = state
        self.frozenAt = frozenAt
        self.head = head
    }
}
