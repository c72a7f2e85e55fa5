/// Dates as headers and file names have them, in UTC.
enum MailDate {
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `Fri, 02 Jan 2026 03:04:05 +0000` (RFC 5322, section 3.3).
    static func text(seconds: Int64) -> String {
        let (days, rest) = days(seconds)
        let date = civil(days)
        let weekday = weekdays[Int(days % 7)]
        let month = months[Int(date.month) - 1]
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map(padded).joined(separator: ":")
        return "\(weekday), \(padded(date.day)) \(month) \(date.year) \(time) +0000"
    }

    /// `20260102T030405Z`, which sorts by time.
    static func compact(seconds: Int64) -> String {
        let (days, rest) = days(seconds)
        let date = civil(days)
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map(padded).joined()
        return "\(date.year)\(padded(date.month))\(padded(date.day))T\(time)Z"
    }

    private static func days(_ seconds: Int64) -> (days: Int64, rest: Int64) {
        precondition(seconds >= 0)
        return (seconds / 86_400, seconds % 86_400)
    }

    /// The Gregorian date of a day since 1970-01-01 (Hinnant, chrono-compatible low-level date algorithms).
    private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
