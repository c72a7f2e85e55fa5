import Tables
import Testing

@Suite("Values in cells") struct CellTests {
    private func cell(_ text: String) -> Cell { Cell(text: text, line: 7, column: 3) }

    @Test(
        "Dates are read as people and programs write them",
        arguments: [
            ("1-9-2026", 2026, 9, 1), ("01-09-2026", 2026, 9, 1), ("31/12/2025", 2025, 12, 31),
            ("1.9.2026", 2026, 9, 1),
            ("2026-09-01", 2026, 9, 1), (" 29-2-2028 ", 2028, 2, 29), ("29-2-2000", 2000, 2, 29),
        ])
    func dates(text: String, year: Int, month: Int, day: Int) throws {
        #expect(try cell(text).date() == CellDate(year: year, month: month, day: day))
    }

    @Test(
        "A date that is none is refused",
        arguments: [
            ("", CellFault.missing), ("31-2-2026", .dateDoesNotExist), ("29-2-2026", .dateDoesNotExist),
            ("29-2-2100", .dateDoesNotExist),
            ("0-1-2026", .dateDoesNotExist), ("1-13-2026", .dateDoesNotExist), ("1-1-1899", .dateDoesNotExist),
            ("1-9-26", .notADate),
            ("1 september 2026", .notADate), ("1-9/2026", .notADate), ("1-9", .notADate), ("-1-9-2026", .notADate),
            ("46000", .notADate),
            ("1-9-2026 0:00", .notADate), ("١-٩-2026", .notADate), ("2026-2026-1", .notADate), ("1-2026-1", .notADate),
        ])
    func brokenDates(text: String, expected: CellFault) {
        #expect(throws: expected) { try cell(text).date() }
    }

    @Test("Months are read in both orders", arguments: ["2026-02", "2026-2", "2-2026", "02/2026"])
    func months(text: String) throws {
        #expect(try cell(text).month() == CellMonth(year: 2026, month: 2))
    }

    @Test("A month that is none is refused", arguments: ["2026-13", "feb-26", "2026", "2026-00", "1-2-2026"])
    func brokenMonths(text: String) {
        #expect(throws: CellFault.notAMonth) { try cell(text).month() }
    }

    @Test(
        "Hours become minutes exactly",
        arguments: [
            ("39,2", 2352), ("22,5", 1350), ("22.5", 1350), ("49", 2940), ("0", 0), ("0,01", 1), ("0,008", 0),
            ("0,0083", 0),
            ("0,00834", 1), ("106,6", 6396), ("0,025", 2), ("1,999999999", 120), ("999999,999999999", 60_000_000),
        ])
    func hours(text: String, minutes: Int) throws {
        #expect(try cell(text).hoursAsMinutes(maximumMinutes: 60_000_000) == minutes)
    }

    @Test(
        "Hours that are none are refused",
        arguments: [
            ("", CellFault.missing), ("-4", .hoursNegative), ("-0,5", .hoursNegative), ("1.234,5", .notHours),
            (",5", .notHours),
            ("5,", .notHours), ("4 uur", .notHours), ("39:12", .notHours), ("1e3", .notHours), ("+4", .notHours),
            ("--4", .notHours),
            ("1234567", .notHours), ("0,1234567891", .notHours), ("744,1", .tooManyHours(limitMinutes: 44_640)),
        ])
    func brokenHours(text: String, expected: CellFault) {
        #expect(throws: expected) { try cell(text).hoursAsMinutes(maximumMinutes: 44_640) }
    }

    @Test(
        "Whole numbers must lie in their range",
        arguments: [("0", 0), ("24", 24), ("-4", -4), (" 12 ", 12), ("007", 7)])
    func integers(text: String, value: Int) throws {
        #expect(try cell(text).integer(in: -4...24) == value)
    }

    @Test(
        "A number that is none, or out of range, is refused",
        arguments: [
            ("", CellFault.missing), ("-5", .numberTooSmall(minimum: -4)), ("25", .numberTooLarge(maximum: 24)),
            ("4,0", .notAWholeNumber),
            ("+4", .notAWholeNumber), ("٣", .notAWholeNumber), ("99999999999999999999", .notAWholeNumber),
            ("-", .notAWholeNumber),
        ])
    func brokenIntegers(text: String, expected: CellFault) {
        #expect(throws: expected) { try cell(text).integer(in: -4...24) }
    }

    @Test("Lists are trimmed, without their empty items, and keep their place")
    func lists() throws {
        let items = try cell(" plannen | |VCA||rijbewijs B ").list(maximum: 3)
        #expect(items.map(\.text) == ["plannen", "VCA", "rijbewijs B"])
        #expect(items.allSatisfy { $0.line == 7 && $0.column == 3 })
        #expect(try cell("").list(maximum: 3).isEmpty)
        #expect(throws: CellFault.tooManyItems(limit: 1)) { try cell("a|b").list(maximum: 1) }
    }

    @Test("A pair is cut at its only separator")
    func pairs() throws {
        let (day, hours) = try cell("12-10-2026 = 16").pair(separator: "=")
        #expect(day.text == "12-10-2026")
        #expect(hours.text == "16")
        #expect(throws: CellFault.notAPair(separator: "=")) { try cell("a=b=c").pair(separator: "=") }
        #expect(throws: CellFault.notAPair(separator: "=")) { try cell("a").pair(separator: "=") }
    }

    @Test("Text is bounded and, where required, there")
    func text() throws {
        #expect(try cell("Els").requiredText(maximum: 3) == "Els")
        #expect(try cell("").optionalText(maximum: 3).isEmpty)
        #expect(throws: CellFault.missing) { try cell(" \u{A0} ").requiredText(maximum: 3) }
        #expect(throws: CellFault.tooLong(limit: 2)) { try cell("Els").optionalText(maximum: 2) }
    }
}
