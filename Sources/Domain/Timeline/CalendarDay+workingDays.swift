package import Ledger

/// Working days: Monday to Friday without Dutch holidays (design.md, 1). The ledger's weekdays are not these.
extension CalendarDay {
    package var isWorkingDay: Bool {
        guard weekday.isLedgerWeekday else { return false }
        let (year, month, _) = parts
        // No holiday falls from July to November.
        if (7...11).contains(month) { return true }
        return !DutchHolidays.days(in: year).contains(self)
    }

    /// This day, or the first working day after it.
    package var firstWorkingDayFromHere: CalendarDay {
        var day = self
        while !day.isWorkingDay { day = day.adding(days: 1) }
        return day
    }

    /// The day on which a term of so many working days ends; this day is not counted. 0 gives this day.
    package func adding(workingDays count: Int) -> CalendarDay {
        precondition(count >= 0, "a term runs forward")
        var day = self
        for _ in 0..<count { day = day.adding(days: 1).firstWorkingDayFromHere }
        return day
    }
}
