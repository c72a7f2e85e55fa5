/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Reads `2026-10-31T23:59:59Z` or with three decimals, in UTC only; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = CalendarDay(parts[0]), parts[1].last == "Z" else { return nil }
        let clock = parts[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
        let fields = clock[0].split(separator: ":", omittingEmptySubsequences: false)
        let units = fields.compactMap { Self.number($0, digits: 2) }
        guard clock.count <= 2, fields.count == 3, units.count == 3 else { return nil }
        guard units[0] < 24, units[1] < 60, units[2] < 60 else { return nil }
        guard let fraction = clock.count == 2 ? Self.number(clock[1], digits: 3) : 0 else { return nil }
        let seconds = Int64(day.number) * 86_400 + units[0] * 3600 + units[1] * 60 + units[2]
        milliseconds = seconds * 1000 + fraction
    }

    /// The number that exactly so many decimal digits write; nil for anything else, a sign included.
    private static func number(_ text: some StringProtocol, digits: Int) -> Int64? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int64(text)
    }

    /// RFC 3339 in UTC with milliseconds: `2026-10-31T23:59:59.000Z`.
    package var description: String {
        let (day, millisecondOfDay) = utc
        let second = millisecondOfDay / 1000
        let clock = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }.joined(separator: ":")
        return "\(day)T\(clock).\((millisecondOfDay % 1000).padded(to: 3))Z"
    }

    package var secondsSinceEpoch: Int64 { milliseconds.flooredQuotient(1000) }

    package func adding(seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1000)
    }

    package func adding(hours: Int64) -> Instant { adding(seconds: hours * 3600) }

    package func adding(days: Int64) -> Instant { adding(seconds: days * 86_400) }

    package static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The day in UTC and the millisecond within it.
    var utc: (day: CalendarDay, millisecond: Int) {
        let day = milliseconds.flooredQuotient(86_400_000)
        return (CalendarDay(number: Int(day)), Int(milliseconds - day * 86_400_000))
    }
}

extension Int64 {
    /// Division that rounds towards negative infinity.
    func flooredQuotient(_ divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
