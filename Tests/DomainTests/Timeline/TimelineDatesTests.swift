import Ledger
import Testing

@testable import Domain

@Suite struct TimelineDatesTests {
    @Test(
        "Every date of the clock for a first sick day, across a leap day and changes of the clock",
        arguments: [
            (
                "2026-01-05",
                [
                    "2026-02-15", "2026-03-01", "2026-10-26", "2027-01-03", "2027-02-14", "2027-09-12", "2027-10-03",
                    "2027-10-17", "2028-01-02",
                ]
            ),
            (
                "2024-02-26",
                [
                    "2024-04-07", "2024-04-21", "2024-12-16", "2025-02-23", "2025-04-06", "2025-11-02", "2025-11-23",
                    "2025-12-07", "2026-02-22",
                ]
            ),
            (
                "2023-03-01",
                [
                    "2023-04-11", "2023-04-25", "2023-12-20", "2024-02-27", "2024-04-09", "2024-11-05", "2024-11-26",
                    "2024-12-10", "2025-02-25",
                ]
            ),
        ])
    func everyDate(firstDay: String, expected: [String]) throws {
        let timeline = try timeline([firstDay + "…"])
        let kinds: [TimelineDateKind] = [
            .problemAnalysis, .actionPlan, .weekReport, .firstYearEvaluation, .spoor2Start, .wiaLetter,
            .finalEvaluation,
            .wiaApplication, .waitingTimeEnd,
        ]
        #expect(kinds.map { timeline.dueDay($0) } == expected)
        #expect(timeline.dueDay(.extensionEnd) == nil)
        #expect(timeline.firstDay.description == firstDay)
        #expect(timeline.waitingTimeEnd?.description == expected.last)
        #expect(timeline.obligationEnd?.description == expected.last)
        #expect(timeline.waitingTimeEnd == day(firstDay).adding(days: 104 * 7 - 1))
    }

    @Test("The eerstejaarsevaluatie is a stretch of weeks 46 to 52")
    func firstYearEvaluation() throws {
        let date = try #require(timeline(["2026-01-05…"]).dates.first { $0.kind == .firstYearEvaluation })
        #expect(date.day.description == "2026-11-16")
        #expect(date.until?.description == "2027-01-03")
        #expect(date.source.contains("Werkwijzer"))
    }

    @Test("Spoor 2 is counted from the eerstejaarsevaluatie when that was held")
    func spoor2() throws {
        #expect(try timeline(["2026-01-05…"], firstYearEvaluation: "2026-11-20").dueDay(.spoor2Start) == "2027-01-01")
        #expect(try timeline(["2026-01-05…"], firstYearEvaluation: "2025-11-20").dueDay(.spoor2Start) == "2027-02-14")
        #expect(try timeline(["2026-01-05…2026-12-24"], firstYearEvaluation: "2026-11-20").dueDay(.spoor2Start) == nil)
    }

    @Test("The action plan is evaluated every six weeks until the waiting time ends")
    func evaluations() throws {
        let days = try timeline(["2026-01-05…"]).dates.filter { $0.kind == .evaluation }.map(\.dueDay)
        #expect(days.count == 15)
        #expect(days.first?.description == "2026-04-12")
        #expect(days.last?.description == "2027-11-21")
        #expect(zip(days, days.dropFirst()).allSatisfy { $0.days(until: $1) == 42 })
    }

    @Test(
        "The report of week 42 is due on the first working day after it",
        arguments: [
            ("2026-01-05", "2026-10-26"), ("2026-01-03", "2026-10-26"), ("2026-01-04", "2026-10-26"),
            ("2025-03-06", "2025-12-29"),
            ("2025-06-15", "2026-04-07"),
        ])
    func weekReport(firstDay: String, expected: String) throws {
        #expect(try timeline([firstDay + "…"]).dueDay(.weekReport) == expected)
    }

    @Test("Every date carries its rule and the source of that rule, in order of its due day")
    func sources() throws {
        let dates = try timeline(["2026-01-05…"]).dates
        let rulebook = try shippedRulebook()
        for date in dates { #expect(date.source == rulebook.version(date.rule, on: day("2026-01-05")).source) }
        #expect(dates.map(\.dueDay) == dates.map(\.dueDay).sorted())
    }

    @Test(
        "Weeks are numbered from the first sick day",
        arguments: [
            ("2026-01-04", nil), ("2026-01-05", 1), ("2026-01-11", 1), ("2026-01-12", 2), ("2026-03-29", 12),
            ("2026-10-25", 42),
            ("2026-10-26", 43), ("2028-01-02", 104), ("2028-01-03", 105),
        ] as [(String, Int?)])
    func weekNumbers(on: String, expected: Int?) throws {
        #expect(try timeline(["2026-01-05…"]).weekNumber(on: day(on)) == expected)
    }

    @Test(
        "What is due next",
        arguments: [
            ("2026-01-01", [TimelineDateKind.problemAnalysis]), ("2026-02-15", [.problemAnalysis]),
            ("2026-02-16", [.actionPlan]),
            ("2026-10-20", [.weekReport]), ("2026-12-21", [.firstYearEvaluation]), ("2028-01-02", [.waitingTimeEnd]),
            ("2028-01-03", []),
        ])
    func nextDates(from: String, expected: [TimelineDateKind]) throws {
        #expect(try timeline(["2026-01-05…"]).nextDates(from: day(from)).map(\.kind) == expected)
    }

    @Test("What falls due within a stretch of days, both ends included")
    func datesDue() throws {
        let dates = try timeline(["2026-01-05…"]).dates(dueIn: day("2026-02-15")...day("2026-03-01"))
        #expect(dates.map(\.kind) == [.problemAnalysis, .actionPlan])
    }
}
