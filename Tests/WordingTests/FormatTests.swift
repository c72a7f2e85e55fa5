import Domain
import Ledger
import Testing
import Wording

@Suite("Days, amounts and hours in words")
struct FormatTests {
    @Test("A day is written out, and short for tables")
    func days() throws {
        let day = try #require(CalendarDay("2026-10-31"))
        #expect(DayText.long(day, in: .dutch) == "31 oktober 2026")
        #expect(DayText.long(day, in: .english) == "31 October 2026")
        #expect(DayText.withWeekday(day, in: .dutch) == "zaterdag 31 oktober 2026")
        #expect(DayText.withWeekday(day, in: .english) == "Saturday 31 October 2026")
        #expect(DayText.short(day) == "31-10-2026")
        #expect(DayText.short(try #require(CalendarDay("2026-09-01"))) == "01-09-2026")
    }

    @Test("A moment is written in the time of Amsterdam, in summer and in winter")
    func instants() throws {
        let summer = try #require(Instant("2026-07-31T22:30:00Z"))
        let winter = try #require(Instant("2026-12-31T22:30:00Z"))
        #expect(InstantText.long(summer, in: .dutch) == "1 augustus 2026 om 00:30")
        #expect(InstantText.long(winter, in: .english) == "31 December 2026 at 23:30")
        #expect(InstantText.short(winter) == "31-12-2026 23:30")
    }

    @Test("Every month has its name", arguments: 1...12)
    func months(number: Int) throws {
        let month = try #require(CalendarMonth(year: 2026, month: number))
        #expect(MonthText.long(month, in: .dutch) == "\(MonthText.name(month, in: .dutch)) 2026")
        #expect(MonthText.name(month, in: .dutch).first?.isLowercase == true)
        #expect(MonthText.name(month, in: .english).first?.isUppercase == true)
    }

    @Test(
        "Minutes become hours with at most two decimals",
        arguments: [
            (Int64(1350), "22,5 uur", "22.5 hours"), (60, "1 uur", "1 hour"), (0, "0 uur", "0 hours"),
            (20, "0,33 uur", "0.33 hours"), (40, "0,67 uur", "0.67 hours"), (59, "0,98 uur", "0.98 hours"),
            (3, "0,05 uur", "0.05 hours"), (-90, "−1,5 uur", "−1.5 hours"), (88_800, "1.480 uur", "1,480 hours"),
        ]
    )
    func hours(minutes: Int64, dutch: String, english: String) {
        #expect(HoursText.text(minutes: minutes, in: .dutch) == dutch)
        #expect(HoursText.text(minutes: minutes, in: .english) == english)
    }

    @Test("A balance of hours carries its sign", arguments: [(Int64(90), "+1,5"), (0, "0"), (-90, "−1,5")])
    func signedHours(minutes: Int64, expected: String) {
        #expect(HoursText.signed(minutes: minutes, in: .dutch) == expected)
    }

    @Test(
        "Hundredths become placements",
        arguments: [
            (Int64(300), "+3", "3", "3 plaatsingen"), (0, "0", "0", "0 plaatsingen"),
            (-200, "−2", "−2", "−2 plaatsingen"),
            (250, "+2,5", "2,5", "2,5 plaatsingen"), (100, "+1", "1", "1 plaatsing"),
            (5, "+0,05", "0,05", "0,05 plaatsingen"),
        ]
    )
    func placements(hundredths: Int64, signed: String, amount: String, text: String) {
        #expect(PlacementsText.signed(hundredths: hundredths, in: .dutch) == signed)
        #expect(PlacementsText.amount(hundredths: hundredths, in: .dutch) == amount)
        #expect(PlacementsText.text(hundredths: hundredths, in: .dutch) == text)
    }

    @Test("The gross counters stand side by side")
    func ratios() {
        let placements = Balance(brought: 200, taken: 300)
        #expect(RatioText.placements(placements, in: .dutch) == "2 gebracht : 3 gehaald")
        #expect(RatioText.placements(placements, in: .english) == "2 brought : 3 taken")
        #expect(
            RatioText.hours(Balance(brought: 5760, taken: 7230), in: .dutch) == "96 uur gebracht : 120,5 uur gehaald")
    }

    @Test(
        "Cents become euros",
        arguments: [
            (Int64(123_450), "€\u{A0}1.234,50", "€1,234.50"), (0, "€\u{A0}0,00", "€0.00"), (5, "€\u{A0}0,05", "€0.05"),
            (-1250, "€\u{A0}−12,50", "−€12.50"),
        ]
    )
    func money(cents: Int64, dutch: String, english: String) {
        #expect(MoneyText.text(cents: cents, in: .dutch) == dutch)
        #expect(MoneyText.text(cents: cents, in: .english) == english)
    }

    @Test(
        "Numbers carry separators, whatever their size",
        arguments: [
            (Int64(0), "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1000, "−1.000"),
            (Int64.max, "9.223.372.036.854.775.807"), (Int64.min, "−9.223.372.036.854.775.808"),
        ]
    )
    func numbers(number: Int64, dutch: String) {
        #expect(NumberText.whole(number, in: .dutch) == dutch)
        #expect(NumberText.whole(number, in: .english) == dutch.replacing(".", with: ","))
    }

    @Test("The largest amounts do not overflow", arguments: [Int64.max, Int64.min])
    func extremes(number: Int64) {
        #expect(HoursText.text(minutes: number, in: .dutch).hasSuffix(" uur"))
        #expect(PlacementsText.signed(hundredths: number, in: .dutch).contains(","))
        #expect(MoneyText.text(cents: number, in: .english).contains("€"))
    }
}
