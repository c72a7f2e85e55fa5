package import Domain
package import Ledger

/// A day as people write it.
package enum DayText {
    /// `31 oktober 2026`, `31 October 2026`.
    package static func long(_ day: CalendarDay, in language: Language) -> String {
        "\(day.parts.day) \(MonthText.long(day.month, in: language))"
    }

    /// The same with its weekday before it: `zaterdag 31 oktober 2026`, `Saturday 31 October 2026`.
    package static func withWeekday(_ day: CalendarDay, in language: Language) -> String {
        "\(day.weekday.label(in: language)) \(long(day, in: language))"
    }

    /// For tables: `01-09-2026` in both languages, always ten characters.
    package static func short(_ day: CalendarDay) -> String {
        let (year, month, day) = day.parts
        return "\(twoDigits(day))-\(twoDigits(month))-\(year)"
    }

    private static func twoDigits(_ number: Int) -> String {
        NumberText.twoDigits(UInt64(number.magnitude))
    }
}
