/// The civil time of the Netherlands, by the rule of Directive 2000/84/EC: one hour ahead of UTC, two from the last
/// Sunday of March until the last Sunday of October, both at 01:00 UTC. Computed here rather than by a time zone
/// database, so that the ledger's months do not depend on what a machine has installed.
extension Instant {
    /// The day in Europe/Amsterdam.
    package var amsterdamDay: CalendarDay {
        adding(seconds: amsterdamOffsetSeconds).utc.day
    }

    /// The time of day in Europe/Amsterdam as `14:05`.
    package var amsterdamClock: String {
        let minute = adding(seconds: amsterdamOffsetSeconds).utc.millisecond / 60_000
        return "\((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))"
    }

    /// Seconds that Europe/Amsterdam is ahead of UTC: 3600 or 7200.
    package var amsterdamOffsetSeconds: Int64 {
        let year = utc.day.parts.year
        let summer = Self.changeOver(year: year, month: 3)..<Self.changeOver(year: year, month: 10)
        return summer.contains(self) ? 7200 : 3600
    }

    /// The moment at which that day begins in Europe/Amsterdam.
    package static func startOfAmsterdamDay(_ day: CalendarDay) -> Instant {
        let midnight = Instant(milliseconds: Int64(day.number) * 86_400_000)
        let guess = midnight.adding(seconds: -3600)
        return midnight.adding(seconds: -guess.amsterdamOffsetSeconds)
    }

    private static func changeOver(year: Int, month: Int) -> Instant {
        let last = CalendarDay(number: CalendarDay.number(year: year, month: month, day: 31))
        let sunday = last.adding(days: -(last.weekday.rawValue % 7))
        return Instant(milliseconds: Int64(sunday.number) * 86_400_000 + 3_600_000)
    }
}
