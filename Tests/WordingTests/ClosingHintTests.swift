import Domain
import Ledger
import Testing
import Wording

/// What the page of the closing day says of a day that is chosen today.
@Suite struct ClosingHintTests {
    @Test(arguments: [
        (
            "2026-11-22", "2026-10",
            "met 22 tot en met 28 oktober 2026 als eerste vanzelf, op die dag in november; met een eerdere dag november"
                + " 2026, in december."
        ),
        (
            "2026-11-28", "2026-08",
            "met 28 oktober 2026 als eerste vanzelf, op die dag in november; met een eerdere dag"
        ),
        ("2026-11-05", "2026-10", "dan sluit oktober 2026 als eerste vanzelf, op die dag in november."),
        ("2026-11-22", "2026-11", "dan sluit november 2026 als eerste vanzelf, op die dag in december."),
        ("2026-11-29", "2026-10", "dan sluit november 2026 als eerste vanzelf, op die dag in december."),
    ])
    func `The month that closes first is named`(today: String, next: String, expected: String) throws {
        let hint = SettingPhrases.closingHint(
            today: try #require(CalendarDay(today)), next: try #require(CalendarMonth(next)))
        #expect(hint.dutch.contains(expected), "\(hint.dutch)")
        #expect(hint.dutch.hasSuffix("Wat daarvoor nog open staat, sluit u eerst zelf."))
        #expect(hint.english.contains("first to close") && hint.english.hasSuffix("you close yourself first."))
    }
}
