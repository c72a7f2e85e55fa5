import Ledger
import Testing

@testable import Domain

@Suite struct TimelineRefusalTests {
    @Test("A period that ends before it begins is refused")
    func reversed() {
        #expect(throws: Refusal(.periodReversed, at: "/period")) { try sickness("2026-01-05…2026-01-04") }
        #expect(throws: Never.self) { try sickness("2026-01-05…2026-01-05") }
    }

    @Test(
        "Periods that overlap are refused",
        arguments: [
            ["2026-01-05…2026-02-01", "2026-02-01…"], ["2026-01-05…", "2026-02-01…"],
            ["2026-01-05…", "2026-02-01…2026-02-03"],
            ["2026-01-05…2026-03-01", "2026-02-01…2026-02-03"], ["2026-01-05…", "2026-01-05…"],
        ])
    func overlapping(periods: [String]) {
        #expect(throws: Refusal(.periodsOverlap, at: "/periods")) { try timeline(periods) }
    }

    @Test("A clock needs a period, and one that is not all leave")
    func missing() {
        #expect(throws: Refusal(.sicknessPeriodMissing, at: "/periods")) { try timeline([]) }
        #expect(throws: Refusal(.sicknessPeriodMissing, at: "/periods")) {
            try timeline(["2026-01-05…2026-01-09"], [.leave(from: day("2026-01-01"), through: day("2026-01-31"))])
        }
    }

    @Test(
        "Corrections out of bounds are refused",
        arguments: [
            ([TimelineCorrection.wageSanction(days: 365)], "364"), ([.wageSanction(days: 0)], "364"),
            ([.lateNotice(days: -1)], "728"),
            ([.voluntaryExtension(days: .max)], "728"),
        ])
    func outOfBounds(corrections: [TimelineCorrection], max: String) {
        #expect(throws: Refusal(.numberOutOfRange, at: "/corrections/0", ["min": "1", "max": max])) {
            try timeline(["2026-01-05…"], corrections)
        }
    }

    @Test("Two loonsancties together last 52 weeks at most")
    func sumOutOfBounds() {
        #expect(throws: Refusal(.numberOutOfRange, at: "/corrections/1", ["min": "1", "max": "364"])) {
            try timeline(["2026-01-05…"], [.wageSanction(days: 300), .wageSanction(days: 65)])
        }
    }

    @Test("Leave that is reversed or overlaps is refused")
    func leave() {
        let january = TimelineCorrection.leave(from: day("2026-01-10"), through: day("2026-01-20"))
        #expect(throws: Refusal(.periodsOverlap, at: "/corrections")) {
            try timeline(["2026-01-05…"], [january, .leave(from: day("2026-01-20"), through: day("2026-01-30"))])
        }
        #expect(throws: Refusal(.periodReversed, at: "/corrections/1")) {
            try timeline(["2026-01-05…"], [january, .leave(from: day("2026-03-02"), through: day("2026-03-01"))])
        }
    }

    @Test("Lists have a maximum")
    func lists() throws {
        let period = try sickness("2026-01-05…2026-01-05")
        #expect(throws: Refusal(.listTooLong, at: "/timeline/periods", ["max": "100"])) {
            try Timeline(periods: Array(repeating: period, count: 101), rulebook: shippedRulebook(), at: "/timeline")
        }
        #expect(throws: Refusal(.listTooLong, at: "/corrections", ["max": "50"])) {
            try timeline(["2026-01-05…"], Array(repeating: .lateNotice(days: 1), count: 51))
        }
    }
}
