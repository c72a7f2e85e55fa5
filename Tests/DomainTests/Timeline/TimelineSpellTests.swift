import Ledger
import Testing

@testable import Domain

@Suite struct TimelineSpellTests {
    @Test(
        "Periods less than four weeks apart add up with the gap left out",
        arguments: [
            // Gap of 27 days: everything moves by 27.
            (["2026-01-05…2026-02-01", "2026-03-01…"], "2026-01-05", "2026-03-14", "2028-01-29"),
            // Gap of 28 days: a new spell.
            (["2026-01-05…2026-02-01", "2026-03-02…"], "2026-03-02", "2026-04-12", "2028-02-27"),
            // No gap at all.
            (["2026-01-05…2026-02-01", "2026-02-02…"], "2026-01-05", "2026-02-15", "2028-01-02"),
            // In any order, three periods, gaps of 7 and 7 days; week 6 ends in the second.
            (
                ["2026-03-09…", "2026-01-05…2026-02-01", "2026-02-09…2026-03-01"], "2026-01-05", "2026-02-22",
                "2028-01-16"
            ),
            // An older spell is left behind.
            (["2025-01-01…2025-03-01", "2026-01-05…"], "2026-01-05", "2026-02-15", "2028-01-02"),
        ])
    func adds(periods: [String], firstDay: String, week6: String, week104: String) throws {
        let timeline = try timeline(periods)
        #expect(timeline.firstDay.description == firstDay)
        #expect(timeline.dueDay(.problemAnalysis) == week6)
        #expect(timeline.waitingTimeEnd?.description == week104)
    }

    @Test("Within a gap the week stands still")
    func weekInGap() throws {
        let timeline = try timeline(["2026-01-05…2026-02-01", "2026-03-01…"])
        #expect(timeline.weekNumber(on: day("2026-02-01")) == 4)
        #expect(timeline.weekNumber(on: day("2026-02-28")) == 4)
        #expect(timeline.weekNumber(on: day("2026-03-01")) == 5)
    }

    @Test("After recovery no date remains that was not reached")
    func recovered() throws {
        let timeline = try timeline(["2026-01-05…2026-03-01"])
        #expect(timeline.dates.map(\.kind) == [.problemAnalysis, .actionPlan])
        #expect(timeline.waitingTimeEnd == nil)
        #expect(timeline.obligationEnd == nil)
        #expect(timeline.weekNumber(on: day("2026-03-01")) == 8)
        #expect(timeline.weekNumber(on: day("2026-03-02")) == nil)
        #expect(
            try Timeline(periods: [sickness("2026-01-05…2026-10-25")], rulebook: shippedRulebook()).dueDay(.weekReport)
                == nil)
        #expect(
            try Timeline(periods: [sickness("2026-01-05…2026-10-26")], rulebook: shippedRulebook()).dueDay(.weekReport)
                == "2026-10-26")
    }

    @Test("Leave between two periods neither counts nor parts them")
    func leaveBetween() throws {
        let leave = TimelineCorrection.leave(from: day("2026-02-02"), through: day("2026-05-24"))
        let together = try timeline(["2026-01-05…2026-02-01", "2026-05-25…"], [leave])
        #expect(together.firstDay.description == "2026-01-05")
        #expect(together.dueDay(.problemAnalysis) == "2026-06-07")
        #expect(together.waitingTimeEnd?.description == "2028-04-23")
        #expect(try timeline(["2026-01-05…2026-02-01", "2026-05-25…"]).firstDay.description == "2026-05-25")
    }

    @Test("Of a gap that is partly leave only the other days part two periods")
    func leaveInGap() throws {
        let leave = TimelineCorrection.leave(from: day("2026-02-02"), through: day("2026-02-10"))
        #expect(try timeline(["2026-01-05…2026-02-01", "2026-03-10…"], [leave]).firstDay.description == "2026-01-05")
        #expect(try timeline(["2026-01-05…2026-02-01", "2026-03-11…"], [leave]).firstDay.description == "2026-03-11")
    }

    @Test(
        "Leave within a period is left out of the count",
        arguments: [
            ("2026-01-12", "2026-01-18", "2026-01-05", "2026-02-22"),
            ("2026-01-01", "2026-01-11", "2026-01-12", "2026-02-22"),
            ("2026-02-16", "2026-02-22", "2026-01-05", "2026-02-15"),
        ])
    func leaveWithin(from: String, through: String, firstDay: String, week6: String) throws {
        let timeline = try timeline(["2026-01-05…"], [.leave(from: day(from), through: day(through))])
        #expect(timeline.firstDay.description == firstDay)
        #expect(timeline.dueDay(.problemAnalysis) == week6)
    }

    @Test(
        "Corrections at the end move the end and nothing before it",
        arguments: [
            ([TimelineCorrection.wageSanction(days: 364)], "2028-12-31", Rule.wageSanctionMaxWeeks),
            ([.lateNotice(days: 10)], "2028-01-12", .lateNoticeMaxWeeks),
            ([.voluntaryExtension(days: 91)], "2028-04-02", .voluntaryExtensionMaxWeeks),
            ([.lateNotice(days: 10), .wageSanction(days: 182)], "2028-07-12", .wageSanctionMaxWeeks),
        ])
    func extensions(corrections: [TimelineCorrection], end: String, rule: Rule) throws {
        let timeline = try timeline(["2026-01-05…"], corrections)
        #expect(timeline.obligationEnd?.description == end)
        #expect(timeline.dueDay(.extensionEnd) == end)
        #expect(timeline.dates.last?.rule == rule)
        #expect(timeline.waitingTimeEnd?.description == "2028-01-02")
        #expect(timeline.dueDay(.wiaApplication) == "2027-10-17")
    }

    @Test("The clock stops for the employer when the employment ends")
    func employmentEnd() throws {
        let timeline = try timeline(["2026-01-05…"], [.employmentEnd(on: day("2026-12-31")), .wageSanction(days: 7)])
        #expect(timeline.dates.last?.dueDay.description == "2026-12-20")
        #expect(timeline.obligationEnd?.description == "2026-12-31")
        #expect(timeline.waitingTimeEnd?.description == "2028-01-02")
        #expect(timeline.employmentEnd?.description == "2026-12-31")
        let earlier = try TimelineSpellTests.ended("2025-12-31")
        #expect(earlier.employmentEnd == nil)
        #expect(earlier.obligationEnd?.description == "2028-01-02")
    }

    private static func ended(_ last: String) throws -> Timeline {
        try timeline(["2026-01-05…"], [.employmentEnd(on: day(last))])
    }
}
