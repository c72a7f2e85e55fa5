import Ledger
import Testing

@testable import Domain

@Suite struct DutchHolidaysTests {
    @Test(
        "The holidays of a year",
        arguments: [
            (
                2025,
                [
                    "2025-01-01", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25",
                    "2025-12-26",
                ]
            ),
            (2026, ["2026-01-01", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26"]),
            (2027, ["2027-01-01", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17", "2027-12-25", "2027-12-26"]),
            (
                2030,
                [
                    "2030-01-01", "2030-04-22", "2030-04-27", "2030-05-05", "2030-05-30", "2030-06-10", "2030-12-25",
                    "2030-12-26",
                ]
            ),
            (2013, ["2013-01-01", "2013-04-01", "2013-04-30", "2013-05-09", "2013-05-20", "2013-12-25", "2013-12-26"]),
            (3000, []),
        ])
    func days(year: Int, expected: [String]) {
        #expect(DutchHolidays.days(in: year).map(\.description) == expected)
    }

    @Test(
        "Easter, also in the years in which simpler rules fail",
        arguments: [
            (1954, "1954-04-18"), (1981, "1981-04-19"), (2024, "2024-03-31"), (2028, "2028-04-16"),
            (2038, "2038-04-25"),
            (2049, "2049-04-18"),
        ])
    func easter(year: Int, expected: String) {
        #expect(DutchHolidays.easterSunday(of: year).description == expected)
    }

    @Test(
        "Koningsdag moves to Saturday when it would be a Sunday",
        arguments: [(2014, "2014-04-26"), (2031, "2031-04-26"), (2026, "2026-04-27")])
    func kingsDay(year: Int, expected: String) {
        #expect(DutchHolidays.kingsDay(of: year).description == expected)
    }

    @Test(
        "Working days",
        arguments: [
            ("2026-04-03", true), ("2026-04-06", false), ("2026-05-05", true), ("2025-05-05", false),
            ("2026-11-21", false),
            ("2026-11-22", false), ("2026-11-23", true), ("2026-12-25", false), ("2026-06-25", true),
            ("2028-06-05", false),
        ])
    func workingDays(day: String, expected: Bool) throws {
        #expect(try #require(CalendarDay(day)).isWorkingDay == expected)
    }

    @Test(
        "A term of working days leaves out weekends and holidays and does not count its first day",
        arguments: [
            ("2026-11-20", 1, "2026-11-23"), ("2026-11-22", 1, "2026-11-23"), ("2026-11-23", 10, "2026-12-07"),
            ("2026-12-18", 10, "2027-01-05"), ("2026-04-02", 2, "2026-04-07"), ("2026-11-21", 0, "2026-11-21"),
        ])
    func terms(day: String, count: Int, expected: String) throws {
        #expect(try #require(CalendarDay(day)).adding(workingDays: count).description == expected)
    }
}
