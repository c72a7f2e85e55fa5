package import Ledger

/// One stretch of being reported sick, both days included; without a last day it still lasts.
package struct SicknessPeriod: Hashable, Sendable {
    package let firstDay: CalendarDay
    package let lastDay: CalendarDay?

    /// Refuses `period-reversed` when it ends before it begins.
    package init(firstDay: CalendarDay, lastDay: CalendarDay?, at field: String) throws(Refusal) {
        if let lastDay, lastDay < firstDay { throw Refusal(.periodReversed, at: field) }
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
}
