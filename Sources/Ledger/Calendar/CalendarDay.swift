/// One day of the Gregorian calendar, without a time or a time zone.
package struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Days since 1 January 1970.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The day of that year, month (1-12) and day of the month; nil when the calendar has no such day
    /// or the year is outside 1900-2999.
    package init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil }
        self.init(number: Self.number(year: year, month: month, day: day))
    }

    /// Reads `2026-10-31`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        guard let day = text.utf8.withBytes({ Self(utf8: $0) }) else { return nil }
        self = day
    }

    /// Reads the same from UTF-8, as a database hands it out.
    package init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.count == 10, utf8[4] == Self.hyphen, utf8[7] == Self.hyphen else { return nil }
        guard let year = Int(digits: utf8, at: 0..<4), let month = Int(digits: utf8, at: 5..<7),
            let day = Int(digits: utf8, at: 8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// ISO 8601: `2026-10-31`.
    package var description: String {
        let (year, month, day) = parts
        guard (1000...9999).contains(year) else { return "\(year)-\(month.padded(to: 2))-\(day.padded(to: 2))" }
        return String(unsafeUninitializedCapacity: 10) { text in
            year.write(to: text, at: 0..<4)
            text[4] = Self.hyphen
            month.write(to: text, at: 5..<7)
            text[7] = Self.hyphen
            day.write(to: text, at: 8..<10)
            return 10
        }
    }

    /// Year, month (1-12) and day of the month (1-31).
    package var parts: (year: Int, month: Int, day: Int) {
        // Eras of 400 years that begin on 1 March, so that a leap day is the last of its year.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    package var weekday: Weekday {
        let daysSinceMonday = (number + 3) % 7
        return Weekday.allCases[daysSinceMonday < 0 ? daysSinceMonday + 7 : daysSinceMonday]
    }

    package var month: CalendarMonth {
        CalendarMonth(of: self)
    }

    package func adding(days: Int) -> CalendarDay {
        CalendarDay(number: number + days)
    }

    /// The same day so many months later, or the last of that month when it is shorter.
    package func adding(months: Int) -> CalendarDay {
        let target = month.adding(months: months)
        return min(target.firstDay.adding(days: parts.day - 1), target.lastDay)
    }

    /// Days from this one until `other`; negative when it lies earlier.
    package func days(until other: CalendarDay) -> Int {
        other.number - number
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.number < right.number
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func number(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The years of which there are days.
    static let years = 1900...2999

    /// Between the parts of a day or month.
    static let hyphen = UInt8(ascii: "-")
}
