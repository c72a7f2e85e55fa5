package import Ledger

/// One date of the clock with the rule that sets it.
package struct TimelineDate: Hashable, Sendable {
    package let kind: TimelineDateKind
    /// The day itself, or the first day of a stretch.
    package let day: CalendarDay
    /// The last day of a stretch; nil for a single day.
    package let until: CalendarDay?
    package let rule: Rule
    /// The law or document, as the rulebook names it.
    package let source: String

    /// The last day on which it is in time.
    package var dueDay: CalendarDay { until ?? day }
}
