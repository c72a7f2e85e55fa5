/// Which months of a ledger are closed, and where a booking goes.
package struct LedgerPeriods: Hashable, Sendable {
    /// The first month of the ledger: that of its first booking, or of the network's beginning.
    package let first: CalendarMonth
    /// The last closed month; nil before the first close.
    package let closedThrough: CalendarMonth?

    package enum Fault: Error, Hashable, Sendable {
        case alreadyClosed(through: CalendarMonth)
        case outOfOrder(next: CalendarMonth)
        case notOver(until: CalendarDay)
    }

    package init(first: CalendarMonth, closedThrough: CalendarMonth?) {
        self.first = first
        self.closedThrough = closedThrough
    }

    /// The month that is closed next.
    package var next: CalendarMonth { closedThrough?.next ?? first }

    /// The month in which something with effect on that day is booked: its own, or the first open one after it.
    package func bookingMonth(effectiveOn day: CalendarDay) -> CalendarMonth {
        guard let closedThrough else { return day.month }
        return max(day.month, closedThrough.next)
    }

    /// Whether that month may be closed now: months close in order, and only after they ended.
    package func checkClosing(_ month: CalendarMonth, today: CalendarDay) throws(Fault) {
        if let closedThrough, month <= closedThrough { throw .alreadyClosed(through: closedThrough) }
        guard month == next else { throw .outOfOrder(next: next) }
        guard today > month.lastDay else { throw .notOver(until: month.lastDay) }
    }
}
