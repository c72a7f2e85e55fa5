import Domain
import Ledger
import Wording

/// The rows of an hours schedule in a form: from which day, how many hours a week.
enum ScheduleRows {
    /// Rows that stand empty below those in use.
    private static let spare = 2
    private static let hoursRange = 0...3600

    static func part(_ entry: FormEntry, _ schedule: [HoursVersion], in visit: Visit) -> FormField {
        let typed = (1...HoursSteps.maximum).prefix { entry.typed?["step_\($0)_from"] != nil }.count
        let count = max(typed, min(HoursSteps.maximum, schedule.count + spare))
        let lines = (1...max(1, count)).map { row in
            let step = row <= schedule.count ? schedule[row - 1] : nil
            return [
                entry.day(
                    "step_\(row)_from", visit.say(SchedulePhrases.from(row)), value: step?.from, required: row == 1),
                entry.hours(
                    "step_\(row)_minutes", visit.say(SchedulePhrases.hours(row)), minutes: step?.weeklyMinutes,
                    required: row == 1
                ),
            ]
        }
        return entry.part("schedule", visit.say(SchedulePhrases.title), hint: visit.say(SchedulePhrases.hint), lines)
    }

    /// Rows of which both fields are empty are left out.
    static func read(_ fields: FieldReader) -> Field<[HoursVersion]> {
        var rows: [(from: Field<CalendarDay?>, minutes: Field<Int?>)] = []
        for row in 1...HoursSteps.maximum where fields.isPresent("step_\(row)_from") {
            rows.append(
                (
                    fields.optional("step_\(row)_from", .typedDay),
                    fields.optional("step_\(row)_minutes", .hours(inMinutes: hoursRange))
                ))
        }
        return fields.derived { () throws(Refusal) -> [HoursVersion] in
            var steps: [HoursVersion] = []
            for (position, row) in rows.enumerated() {
                switch (row.from(), row.minutes()) {
                case (let from?, let minutes?): steps.append(HoursVersion(from: from, weeklyMinutes: minutes))
                case (nil, nil): continue
                case (nil, _): throw Refusal(.fieldMissing, at: "/step_\(position + 1)_from")
                case (_, nil): throw Refusal(.fieldMissing, at: "/step_\(position + 1)_minutes")
                }
            }
            return steps
        }
    }

    /// The schedule as a picture, with the same in words.
    static func picture(_ schedule: [HoursVersion], through last: CalendarDay, in visit: Visit) -> Block {
        let steps = schedule.map {
            HoursChartBlock.Step(version: $0, amount: visit.hours($0.weeklyMinutes), day: visit.shortText($0.from))
        }
        let words = schedule.map { visit.say(SchedulePhrases.step(visit.text($0.from), visit.hours($0.weeklyMinutes))) }
        return .hoursChart(
            HoursChartBlock(
                steps, through: last, title: visit.say(SchedulePhrases.title),
                description: words.joined(separator: ", "),
                caption: visit.say(SchedulePhrases.caption(words.joined(separator: ", "), visit.text(last)))
            )
        )
    }
}
