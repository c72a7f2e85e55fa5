import Ledger
import Testing

@Suite struct ScheduledMinutesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let month: String
        let from: String
        let through: String?
        let steps: [(from: String, weeklyMinutes: Int)]
        let minutes: Int64

        init(
            _ sentence: String, _ month: String, from: String, through: String? = nil, _ steps: [(String, Int)],
            _ minutes: Int64
        ) {
            testDescription = sentence
            self.month = month
            self.from = from
            self.through = through
            self.steps = steps.map { (from: $0.0, weeklyMinutes: $0.1) }
            self.minutes = minutes
        }
    }

    static let cases = [
        Case("February 2024 has 21 weekdays", "2024-02", from: "2024-01-01", [("2024-01-01", 1200)], 5040),
        Case("February 2026 has 20 weekdays", "2026-02", from: "2026-01-01", [("2026-01-01", 1200)], 4800),
        Case("October 2026 has 22 weekdays", "2026-10", from: "2026-01-01", [("2026-01-01", 1200)], 5280),
        Case(
            "Christmas counts as a weekday", "2026-12", from: "2026-12-21", through: "2026-12-25",
            [("2026-12-21", 1200)], 1200),
        Case(
            "First and last day count", "2026-03", from: "2026-03-03", through: "2026-03-04", [("2026-03-01", 1200)],
            480),
        Case(
            "A placement of one day", "2026-03", from: "2026-03-03", through: "2026-03-03", [("2026-03-01", 1200)], 240),
        Case("A weekend has no hours", "2026-03", from: "2026-03-07", through: "2026-03-08", [("2026-03-01", 1200)], 0),
        Case(
            "Two minutes and a fifth are two", "2026-03", from: "2026-03-03", through: "2026-03-03",
            [("2026-03-01", 11)], 2),
        Case(
            "Two minutes and two fifths are two", "2026-03", from: "2026-03-03", through: "2026-03-03",
            [("2026-03-01", 12)], 2),
        Case(
            "Two minutes and three fifths are three", "2026-03", from: "2026-03-03", through: "2026-03-03",
            [("2026-03-01", 13)], 3),
        Case(
            "The sum is rounded once, not each day", "2026-03", from: "2026-03-03", through: "2026-03-05",
            [("2026-03-01", 601)], 361),
        Case(
            "A step in the middle of a week holds from its day", "2026-03", from: "2026-03-02", through: "2026-03-06",
            [("2026-03-02", 600), ("2026-03-05", 1200)], 840),
        Case(
            "Steps may come in any order", "2026-03", from: "2026-03-02", through: "2026-03-06",
            [("2026-03-05", 1200), ("2026-03-02", 600)], 840),
        Case(
            "A step of zero is a pause", "2026-03", from: "2026-03-02", through: "2026-03-13",
            [("2026-03-02", 600), ("2026-03-09", 0)], 600),
        Case(
            "Before the first step nothing is scheduled", "2026-03", from: "2026-03-02", through: "2026-03-06",
            [("2026-03-05", 600)], 240),
        Case("A schedule that begins later", "2026-03", from: "2026-03-02", [("2026-04-01", 600)], 0),
        Case("No schedule", "2026-03", from: "2026-03-02", [], 0),
        Case("A placement that began later", "2026-03", from: "2026-04-01", [("2026-03-01", 600)], 0),
        Case(
            "A placement that ended earlier", "2026-03", from: "2026-01-01", through: "2026-02-27",
            [("2026-01-01", 600)], 0),
        Case(
            "A placement that ends later", "2026-02", from: "2026-01-01", through: "2027-01-01", [("2026-01-01", 1200)],
            4800),
        Case(
            "A step of an earlier month still holds", "2026-02", from: "2025-11-03",
            [("2025-11-03", 600), ("2026-01-05", 1200)], 4800),
    ]

    @Test("The weekly minutes of each Monday to Friday are summed and divided by five once", arguments: cases)
    func scheduledMinutes(example: Case) throws {
        let minutes = HoursBookkeeping.scheduledMinutes(
            in: try month(example.month), from: try day(example.from), through: try example.through.map(day),
            versions: try example.steps.map { HoursVersion(from: try day($0.from), weeklyMinutes: $0.weeklyMinutes) }
        )
        #expect(minutes == example.minutes)
    }
}
