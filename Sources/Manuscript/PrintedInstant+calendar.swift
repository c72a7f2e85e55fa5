extension PrintedInstant {
    /// Year, month, day, hour, minute and second in UTC.
    package var fields: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        let seconds = secondsSince1970 % 86_400
        let date = Self.date(dayNumber: secondsSince1970 / 86_400)
        return (date.year, date.month, date.day, seconds / 3_600, seconds / 60 % 60, seconds % 60)
    }

    /// The days since 1970-01-01 of a Gregorian date, nil when there is no such date.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        // The year is taken to begin in March, so that the leap day is its last (Hinnant, "chrono-compatible low-level
        // date algorithms").
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        // A date that does not exist, such as 30 February, comes back as another one.
        guard number >= 0, date(dayNumber: number) == (year, month, day) else { return nil }
        return number
    }

    /// The Gregorian date so many days after 1970-01-01.
    static func date(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }
}
