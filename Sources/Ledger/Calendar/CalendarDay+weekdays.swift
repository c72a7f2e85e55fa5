extension CalendarDay {
    /// How many Mondays to Fridays there are from this day up to and including that one; 0 when that one is earlier.
    /// Holidays count (domain.md, 7).
    package func ledgerWeekdays(through last: CalendarDay) -> Int {
        guard self <= last else { return 0 }
        return last.adding(days: 1).weekdaysBefore - weekdaysBefore
    }

    /// On how many of those weekdays each step holds, when each holds from its day until the day before the next one.
    ///
    /// - Parameter starts: the first days of the steps, in order; before the first nothing holds.
    package func ledgerWeekdays(through last: CalendarDay, ofStepsFrom starts: [CalendarDay]) -> [Int] {
        starts.enumerated().map { place, start in
            let through = place + 1 < starts.count ? min(last, starts[place + 1].adding(days: -1)) : last
            return max(self, start).ledgerWeekdays(through: through)
        }
    }

    /// The Mondays to Fridays from Monday 29 December 1969 to the day before this one; less than zero for days before.
    private var weekdaysBefore: Int {
        let days = number + 3
        let weeks = (days >= 0 ? days : days - 6) / 7
        return weeks * 5 + min(days - weeks * 7, 5)
    }
}
