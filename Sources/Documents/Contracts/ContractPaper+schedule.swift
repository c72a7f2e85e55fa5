import Domain
import Ledger
import Manuscript
import Wording

extension ContractPaper {
    /// The hours a week, step by step: a table and a picture of it, of which a single step needs none.
    var schedule: [Block] {
        guard facts.hasSteps else { return [.table(scheduleTable)] }
        return [.together([.table(scheduleTable), .space(.small), .hoursChart(chart)])]
    }

    private struct Step {
        let first: CalendarDay
        let last: CalendarDay
        let weeklyMinutes: Int

        /// Full weeks, and what is left as one week more.
        var weeks: Int { max(1, (first.days(until: last) + 7) / 7) }
    }

    private var steps: [Step] {
        let ends = terms.schedule.dropFirst().map { $0.from.adding(days: -1) } + [terms.end]
        return zip(terms.schedule, ends).map { Step(first: $0.from, last: $1, weeklyMinutes: $0.weeklyMinutes) }
    }

    private var scheduleTable: PrintedTable {
        PrintedTable(
            columns: [
                TableColumn(say("Stap", "Step"), relativeWidth: 6), TableColumn(say("Van", "From"), relativeWidth: 20),
                TableColumn(say("Tot en met", "Through"), relativeWidth: 20),
                TableColumn(say("Uren per week", "Hours a week"), alignment: .trailing, relativeWidth: 14),
            ],
            rows: steps.enumerated().map { index, step in
                [
                    RichText("\(index + 1)"), RichText(long(step.first)), RichText(long(step.last)),
                    RichText(step.weeklyMinutes == 0 ? say("pauze", "pause") : amount(step.weeklyMinutes)),
                ]
            }
        )
    }

    func amount(_ minutes: Int) -> String { HoursText.amount(minutes: Int64(minutes), in: language) }

    private var chart: HoursChart {
        // A schedule longer than the chart can show, which is ten years, is drawn with shorter long steps.
        let isTooLong = steps.reduce(0) { $0 + $1.weeks } > HoursChart.maximumWeeks
        let longest = isTooLong ? HoursChart.maximumWeeks / steps.count : HoursChart.maximumWeeks
        return HoursChart(
            caption: say("Het opbouwschema in beeld", "The schedule of hours as a picture"),
            steps: steps.map { step in
                HoursStep(
                    label: shortDay(step.first), weeks: min(step.weeks, longest), weeklyMinutes: step.weeklyMinutes
                )
            }
        )
    }

    /// `3 nov`.
    private func shortDay(_ day: CalendarDay) -> String {
        "\(day.parts.day) \(MonthText.name(day.month, in: language).prefix(3))"
    }
}
