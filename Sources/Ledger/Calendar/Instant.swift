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
        guard (1...2).contains(clock.count), clock[0].count == 8 else { return nil }
        let units = clock[0].split(separator: ":").compactMap { Int64($0) }
        guard units.count == 3, (0...23).contains(units[0]), (0...59).contains(units[1]), (0...59).contains(units[2])
        else { return nil }
        var fraction: Int64 = 0
        if clock.count == 2 {
            guard clock[1].count == 3, let value = Int64(clock[1]), value >= 0 else { return nil }
            fraction = value
        }
        let seconds = Int64(day.number) * 86_400 + units[0] * 3600 + units[1] * 60 + units[2]
        milliseconds = seconds * 1000 + fraction
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
