import Foundation
import Ledger
import Testing

@Suite struct AmsterdamTests {
    @Test("Around every change of the clock from 2000 to 2040 day, time and offset are those of the time zone database")
    func changesOfTheClock() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        for year in 2000...2040 {
            for month in [3, 10] {
                let end = try #require(CalendarMonth(year: year, month: month)).lastDay
                try compare(from: end.adding(days: -8), through: end.adding(days: 1), with: calendar, in: zone)
            }
        }
    }

    @Test("Midwinter and midsummer of every year are an hour apart")
    func midyear() throws {
        for year in 2000...2040 {
            #expect(try instant("\(year)-01-15T12:00:00Z").amsterdamOffsetSeconds == 3600)
            #expect(try instant("\(year)-07-15T12:00:00Z").amsterdamOffsetSeconds == 7200)
        }
    }

    @Test(
        "The clock changes on the millisecond",
        arguments: [
            ("2026-03-29T00:59:59.999Z", "01:59"), ("2026-03-29T01:00:00.000Z", "03:00"),
            ("2026-10-25T00:59:59.999Z", "02:59"), ("2026-10-25T01:00:00.000Z", "02:00"),
        ])
    func onTheMillisecond(text: String, clock: String) throws {
        #expect(try instant(text).amsterdamClock == clock)
    }

    @Test(
        "A day begins at midnight in Amsterdam, in winter, in summer and on the days of a change",
        arguments: [
            ("2026-01-01", "2025-12-31T23:00:00Z"), ("2026-07-01", "2026-06-30T22:00:00Z"),
            ("2026-03-29", "2026-03-28T23:00:00Z"), ("2026-03-30", "2026-03-29T22:00:00Z"),
            ("2026-10-25", "2026-10-24T22:00:00Z"), ("2026-10-26", "2026-10-25T23:00:00Z"),
        ])
    func startOfDay(text: String, start: String) throws {
        let moment = Instant.startOfAmsterdamDay(try day(text))
        #expect(try moment == instant(start))
        #expect(try moment.amsterdamDay == day(text))
        #expect(moment.amsterdamClock == "00:00")
        #expect(try Instant(milliseconds: moment.milliseconds - 1).amsterdamDay == day(text).adding(days: -1))
    }

    private func compare(
        from first: CalendarDay, through last: CalendarDay, with calendar: Calendar, in zone: TimeZone
    ) throws {
        for hour in first.number * 24...last.number * 24 + 23 {
            let instant = Instant(milliseconds: Int64(hour) * 3_600_000)
            let date = Date(timeIntervalSince1970: Double(hour) * 3600)
            let known = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
            try #require(instant.amsterdamOffsetSeconds == Int64(zone.secondsFromGMT(for: date)), "\(instant)")
            try #require(
                instant.amsterdamDay.parts == (known.year ?? 0, known.month ?? 0, known.day ?? 0), "\(instant)")
            try #require(instant.amsterdamClock.hasPrefix(known.hour.map { $0 < 10 ? "0\($0):" : "\($0):" } ?? "?"))
        }
    }
}
