/// Holds the records of closed months against the rows. Months close one after another, each with the head of that
/// moment: the heads never go back, and no row after a month's head is booked in that month or an earlier one.
package struct ClosedMonthCheck: Sendable {
    /// The heads of the months that hold so far, in their order.
    package private(set) var heads: [ChainHead] = []
    /// The closed month whose record does not fit, as it stands there; nil when all fit.
    package private(set) var wrongMonth: String?
    private var last: CalendarMonth?
    private var months: [CalendarMonth: ChainHead] = [:]

    package init() {}

    /// The next record, by month.
    ///
    /// - Parameters:
    ///   - month: nil when what stands there is none.
    ///   - head: the same.
    ///   - text: the month as it stands there.
    package mutating func meet(_ month: CalendarMonth?, head: ChainHead?, text: String) {
        guard wrongMonth == nil else { return }
        guard let month, let head, (heads.last?.sequence ?? 0) <= head.sequence, last.map({ $0.next == month }) ?? true
        else {
            wrongMonth = text
            return
        }
        heads.append(head)
        months[month] = head
        last = month
    }

    /// A month of which papers are kept, so that it was closed.
    package mutating func meetPapers(of month: CalendarMonth?, text: String) {
        guard wrongMonth == nil else { return }
        if month.map({ months[$0] == nil }) ?? true { wrongMonth = text }
    }

    /// Whether rows may be booked in a month as late as there are.
    ///
    /// - Parameter last: the number of the last row that is booked in it.
    /// - Returns: the number after which no row may be booked in it; nil when it is so.
    package func limit(of month: CalendarMonth, last: Int64) -> Int64? {
        guard let closed = months[month] else {
            // Before the first closed month nothing was ever booked.
            guard let first = months.keys.min(), month < first else { return nil }
            return 0
        }
        return last > closed.sequence ? closed.sequence : nil
    }
}
