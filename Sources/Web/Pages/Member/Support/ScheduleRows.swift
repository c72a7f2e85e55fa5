import Domain
import Ledger
import Wording

/// The rows of an hours schedule in a form: from which day, how many hours a week.
enum ScheduleRows {
    /// Rows that stand empty below those in use.
    private static let spare = 2
    private static let hoursRange = 0...3600

    /// - Parameters:
    ///   - shares: of the wage cost, for a form that asks for them; empty for all of it in every step.
    ///   - limit: what stands below the explanation.
    static func part(
        _ entry: FormEntry, _ schedule: [HoursVersion], shares: [Int]? = nil, limit: Labels? = nil, in visit: Visit
    ) -> FormField {
        let typed = (1...HoursSteps.maximum).prefix { entry.typed?["step_\($0)_from"] != nil }.count
        let count = max(typed, min(HoursSteps.maximum, schedule.count + spare))
        let lines = (1...max(1, count)).map { row in
            let step = row <= schedule.count ? schedule[row - 1] : nil
            let line = [
                entry.day(
                    "step_\(row)_from", visit.say(SchedulePhrases.from(row)), value: step?.from, required: row == 1),
                entry.hours(
                    "step_\(row)_minutes", visit.say(SchedulePhrases.hours(row)), minutes: step?.weeklyMinutes,
                    required: row == 1
                ),
            ]
            return line + (shares.map { [share(entry, row, $0, in: visit)] } ?? [])
        }
        let hints = [SchedulePhrases.hint, limit, shares == nil ? nil : FeePhrases.shareHint].compactMap { $0 }
        return entry.part(
            "schedule", visit.say(SchedulePhrases.title), hint: hints.map(visit.say).joined(separator: " "), lines
        )
    }

    /// Empty stands for all of the wage cost.
    private static func share(_ entry: FormEntry, _ row: Int, _ shares: [Int], in visit: Visit) -> FormField {
        let known = row <= shares.count ? shares[row - 1] : 100
        return entry.input(
            "step_\(row)_share", visit.say(TermsLimitPhrases.share(row)), .number,
            value: known == 100 ? nil : String(known), required: false
        )
    }

    /// What a row of the form holds.
    private struct Row {
        let from: Field<CalendarDay?>
        let minutes: Field<Int?>
        let share: Field<Int?>
    }

    /// Rows of which day and hours are empty are left out.
    static func read(_ fields: FieldReader) -> Field<[HoursVersion]> { readWithShares(fields).schedule }

    /// The steps, and their shares of the wage cost: none when every one is whole.
    static func readWithShares(_ fields: FieldReader) -> (schedule: Field<[HoursVersion]>, shares: Field<[Int]>) {
        var rows: [Row] = []
        for row in 1...HoursSteps.maximum where fields.isPresent("step_\(row)_from") {
            rows.append(
                Row(
                    from: fields.optional("step_\(row)_from", .typedDay),
                    minutes: fields.optional("step_\(row)_minutes", .hours(inMinutes: hoursRange)),
                    share: fields.optional("step_\(row)_share", .int(in: 0...100))
                )
            )
        }
        let schedule = fields.derived { () throws(Refusal) -> [HoursVersion] in
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
        let shares = fields.derived {
            let shares = rows.filter { $0.from() != nil }.map { $0.share() ?? 100 }
            return shares.allSatisfy { $0 == 100 } ? [] : shares
        }
        return (schedule, shares)
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
