/// One month of the Gregorian calendar, the period in which the ledger is closed.
package struct CalendarMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Months since January of year 0.
    package let number: Int

    package init(of day: CalendarDay) {
        let parts = day.parts
        number = parts.year * 12 + parts.month - 1
    }

    /// That year and month (1-12); nil outside 1900-2999.
    package init?(year: Int, month: Int) {
        guard let day = CalendarDay(year: year, month: month, day: 1) else { return nil }
        self.init(of: day)
    }

    /// Reads `2026-10`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        guard let day = CalendarDay(String(text) + "-01") else { return nil }
        self.init(of: day)
    }

    private init(number: Int) {
        self.number = number
    }

    package var year: Int { number / 12 }

    /// 1 (January) to 12.
    package var monthOfYear: Int { number % 12 + 1 }

    /// ISO 8601: `2026-10`.
    package var description: String { "\(year)-\(monthOfYear.padded(to: 2))" }

    package var firstDay: CalendarDay {
        CalendarDay(number: CalendarDay.number(year: year, month: monthOfYear, day: 1))
    }

    package var lastDay: CalendarDay { next.firstDay.adding(days: -1) }

    package var days: ClosedRange<CalendarDay> { firstDay...lastDay }

    package var next: CalendarMonth { adding(months: 1) }

    package var previous: CalendarMonth { adding(months: -1) }

    package func adding(months: Int) -> CalendarMonth {
        CalendarMonth(number: number + months)
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.number < right.number
    }
}
