extension CalendarDay {
    /// How many Mondays to Fridays there are from this day up to and including that one; 0 when that one is earlier.
    /// Holidays count (domain.md, 7).
    package func ledgerWeekdays(through last: CalendarDay) -> Int {
        guard self <= last else { return 0 }
        return last.adding(days: 1).weekdaysBefore - weekdaysBefore
    }

    /// The Mondays to Fridays from Monday 29 December 1969 to the day before this one; less than zero for days before.
    private var weekdaysBefore: Int {
        let days = number + 3
        let weeks = (days >= 0 ? days : days - 6) / 7
        return weeks * 5 + min(days - weeks * 7, 5)
    }
}
