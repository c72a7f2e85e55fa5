import Ledger
import Testing

@Suite struct LedgerPeriodsTests {
    @Test(
        "A booking goes to the month of its effect, or to the first open one after it",
        arguments: [
            ("2026-11-05", nil, "2026-11"), ("2025-01-05", nil, "2025-01"), ("2026-11-05", "2026-10", "2026-11"),
            ("2026-10-31", "2026-10", "2026-11"), ("2025-12-01", "2026-10", "2026-11"),
            ("2027-02-01", "2026-10", "2027-02"),
            ("2026-12-31", "2026-12", "2027-01"),
        ])
    func bookingMonth(effectiveOn: String, closedThrough: String?, expected: String) throws {
        let periods = LedgerPeriods(first: try month("2025-11"), closedThrough: try closedThrough.map(month))
        #expect(try periods.bookingMonth(effectiveOn: day(effectiveOn)) == month(expected))
    }

    @Test("Months close one after another, from the first")
    func next() throws {
        let first = try month("2025-11")
        #expect(LedgerPeriods(first: first, closedThrough: nil).next == first)
        #expect(try LedgerPeriods(first: first, closedThrough: month("2025-12")).next == month("2026-01"))
    }

    @Test(
        "A month closes only after it ended, once, and after the one before it",
        arguments: [
            ("2026-11", "2026-12-01", "closes"), ("2026-11", "2027-06-01", "closes"),
            ("2026-11", "2026-11-30", "not over until 2026-11-30"),
            ("2026-11", "2026-10-15", "not over until 2026-11-30"),
            ("2026-10", "2026-12-01", "closed through 2026-10"), ("2025-11", "2026-12-01", "closed through 2026-10"),
            ("2026-12", "2027-01-01", "2026-11 comes first"), ("2027-12", "2026-11-02", "2026-11 comes first"),
        ])
    func closing(of text: String, on today: String, expected: String) throws {
        let periods = LedgerPeriods(first: try month("2025-11"), closedThrough: try month("2026-10"))
        #expect(try answer(of: periods, to: month(text), on: day(today)) == expected)
    }

    @Test("The first month of a ledger closes first")
    func firstMonth() throws {
        let periods = LedgerPeriods(first: try month("2025-11"), closedThrough: nil)
        #expect(try answer(of: periods, to: month("2025-10"), on: day("2026-11-02")) == "2025-11 comes first")
        #expect(try answer(of: periods, to: month("2025-11"), on: day("2026-11-02")) == "closes")
    }

    private func answer(of periods: LedgerPeriods, to month: CalendarMonth, on today: CalendarDay) -> String {
        do throws(LedgerPeriods.Fault) {
            try periods.checkClosing(month, today: today)
            return "closes"
        } catch {
            return switch error {
            case .alreadyClosed(let through): "closed through \(through)"
            case .outOfOrder(let next): "\(next) comes first"
            case .notOver(let until): "not over until \(until)"
            }
        }
    }
}
