import Ledger
import Testing

@Suite struct CalendarMonthTests {
    @Test(
        "A month runs from its first to its last day",
        arguments: [
            ("2024-02", 29), ("2026-02", 28), ("2100-02", 28), ("2400-02", 29), ("2026-04", 30), ("2026-12", 31),
        ])
    func days(text: String, length: Int) throws {
        let month = try month(text)
        #expect(month.description == text)
        #expect(month.firstDay.description == "\(text)-01")
        #expect(month.lastDay.description == "\(text)-\(length)")
        #expect(month.days.contains(month.lastDay))
        #expect(!month.days.contains(month.next.firstDay))
        #expect(month.firstDay.month == month)
        #expect(month.lastDay.month == month)
    }

    @Test("Months are counted over the turn of the year")
    func counting() throws {
        #expect(try month("2026-12").next == month("2027-01"))
        #expect(try month("2027-01").previous == month("2026-12"))
        #expect(try month("2026-11").adding(months: -35) == month("2023-12"))
        #expect(try month("2026-12") < month("2027-01"))
        #expect(try (month("2026-12").year, month("2026-12").monthOfYear) == (2026, 12))
    }

    @Test(
        "What is no month is refused", arguments: ["", "2026", "2026-13", "2026-00", "2026-1", "2026-10-01", "1899-12"])
    func refusals(text: String) {
        #expect(CalendarMonth(text) == nil)
    }

    @Test("A year and a number of the month outside the calendar are refused")
    func refusedNumbers() {
        #expect(CalendarMonth(year: 2026, month: 13) == nil)
        #expect(CalendarMonth(year: 3000, month: 1) == nil)
        #expect(CalendarMonth(year: 2999, month: 12)?.description == "2999-12")
    }
}
