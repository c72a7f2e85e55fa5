/// The days over which recent halen en brengen is looked at, beside the lifetime figures (domain.md, 7).
package enum RollingWindow {
    /// The last day before the window of so many months that ends on that day: what took effect after it counts.
    ///
    /// 36 months up to and including 15 November 2026 begin on 16 November 2023. The last day of a month answers to
    /// the last day of the other, whichever is the longer.
    package static func dayBefore(_ months: Int, through day: CalendarDay) -> CalendarDay {
        guard day != day.month.lastDay else { return day.month.adding(months: -months).lastDay }
        return day.adding(months: -months)
    }
}
