import Foundation
import Ledger
import Testing

@Suite struct CalendarDayTests {
    @Test(
        "A day that the calendar has is read and written back the same",
        arguments: [
            "1900-01-01", "1900-02-28", "1970-01-01", "1996-02-29", "2000-02-29", "2024-02-29", "2026-11-30",
            "2400-02-29",
            "2999-12-31",
        ])
    func existingDays(text: String) throws {
        #expect(try day(text).description == text)
    }

    @Test(
        "A day that the calendar has not is refused, and so is any other way of writing one",
        arguments: [
            "1900-02-29", "2023-02-29", "2100-02-29", "2024-02-30", "2026-04-31", "2026-00-10", "2026-13-10",
            "2026-10-00",
            "2026-10-32", "1899-12-31", "3000-01-01", "", "2026-10", "2026-1-2", "26-10-31", "2026-10-31 ",
            " 2026-10-31",
            "2026/10/31", "31-10-2026", "2026-10-31T00:00:00Z", "+026-10-31", "2026-+1-31", "2026--1-31", "２０２６-10-31",
            "2026-10-31-",
        ])
    func otherTexts(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test("Every day from 1990 to 2060 is the one that Foundation's calendar has, with its weekday")
    func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for number in try day("1990-01-01").number...day("2060-12-31").number {
            let known = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400)
            )
            let ours = CalendarDay(number: number)
            try #require(ours.parts == (known.year ?? 0, known.month ?? 0, known.day ?? 0))
            // Foundation counts the days of the week from Sunday.
            try #require(ours.weekday.rawValue % 7 + 1 == known.weekday)
            try #require(CalendarDay(year: ours.parts.year, month: ours.parts.month, day: ours.parts.day) == ours)
        }
    }

    @Test("The days from 1900 to 2999 follow one another without a gap")
    func consecutiveDays() throws {
        var number = try day("1900-01-01").number
        for year in 1900...2999 {
            let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
            for (month, length) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                try #require(CalendarDay(year: year, month: month, day: 1)?.number == number)
                try #require(CalendarDay(year: year, month: month, day: length)?.number == number + length - 1)
                try #require(CalendarDay(year: year, month: month, day: length + 1) == nil)
                number += length
            }
        }
        #expect(try day("2999-12-31").number == number - 1)
    }

    @Test(
        "Months later is the same day of the month, or the last when that month is shorter",
        arguments: [
            ("2026-01-15", 1, "2026-02-15"), ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
            ("2026-10-31", 1, "2026-11-30"), ("2026-11-30", 14, "2028-01-30"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-03-31", 0, "2026-03-31"),
        ])
    func monthsLater(start: String, months: Int, expected: String) throws {
        #expect(try day(start).adding(months: months).description == expected)
    }

    @Test("Days are counted across a leap day and backwards")
    func daysBetween() throws {
        #expect(try day("2024-02-28").days(until: day("2024-03-01")) == 2)
        #expect(try day("2024-03-01").days(until: day("2024-02-28")) == -2)
        #expect(try day("2024-02-28").adding(days: 2) == day("2024-03-01"))
        #expect(try day("2024-02-28") < day("2024-02-29"))
    }

    @Test("Monday to Friday are weekdays of the ledger, holidays too")
    func ledgerWeekdays() throws {
        #expect(Weekday.allCases.filter(\.isLedgerWeekday) == [.monday, .tuesday, .wednesday, .thursday, .friday])
        #expect(try day("2026-12-25").weekday.isLedgerWeekday, "Christmas 2026 falls on a Friday")
    }

    @Test("The ledger's weekdays between two days are as many as one counts, on both sides of 1970")
    func ledgerWeekdaysThrough() {
        for first in -400...400 {
            for length in 0..<16 {
                let days = (first..<first + length).map(CalendarDay.init(number:))
                let through = CalendarDay(number: first + length - 1)
                let counted = days.count { $0.weekday.isLedgerWeekday }
                #expect(CalendarDay(number: first).ledgerWeekdays(through: through) == counted)
            }
        }
    }
}
