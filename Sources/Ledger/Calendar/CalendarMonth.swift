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
        guard CalendarDay.years.contains(year), (1...12).contains(month) else { return nil }
        self.init(number: year * 12 + month - 1)
    }

    /// Reads `2026-10`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        guard let month = text.utf8.withBytes({ Self(utf8: $0) }) else { return nil }
        self = month
    }

    /// Reads the same from UTF-8, as a database hands it out.
    package init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.count == 7, utf8[4] == CalendarDay.hyphen else { return nil }
        guard let year = Int(digits: utf8, at: 0..<4), let month = Int(digits: utf8, at: 5..<7) else { return nil }
        self.init(year: year, month: month)
    }

    init(number: Int) {
        self.number = number
    }

    package var year: Int { number / 12 }

    /// 1 (January) to 12.
    package var monthOfYear: Int { number % 12 + 1 }

    /// ISO 8601: `2026-10`.
    package var description: String {
        guard (1000...9999).contains(year) else { return "\(year)-\(monthOfYear.padded(to: 2))" }
        return String(unsafeUninitializedCapacity: 7) { text in
            year.write(to: text, at: 0..<4)
            text[4] = CalendarDay.hyphen
            monthOfYear.write(to: text, at: 5..<7)
            return 7
        }
    }

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
