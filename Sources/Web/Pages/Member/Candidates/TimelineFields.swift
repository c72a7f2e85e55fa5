import Domain
import Ledger
import Operations
import Wording

/// What the clock runs on, in a form: sickness periods, what changes the count, and the eerstejaarsevaluatie.
enum TimelineFields {
    private static let mostPeriods = 100
    private static let mostCorrections = 50
    /// Rows that stand empty below those in use.
    private static let spare = 2

    static func fields(_ entry: FormEntry, _ facts: TimelineFacts?, in visit: Visit) -> [FormField] {
        [
            entry.part(
                "periods", visit.say(ClockPhrases.periods), hint: visit.say(ClockPhrases.periodsHint),
                periods(entry, facts?.periods ?? [], in: visit)
            ),
            entry.day(
                "first_year_evaluation", visit.say(ClockPhrases.firstYear), value: facts?.firstYearEvaluation,
                hint: visit.say(ClockPhrases.firstYearHint), required: false
            ),
            entry.part(
                "corrections", visit.say(ClockPhrases.corrections), hint: visit.say(ClockPhrases.correctionsHint),
                corrections(entry, facts?.corrections ?? [], in: visit)
            ),
        ]
    }

    private static func periods(_ entry: FormEntry, _ known: [SicknessPeriod], in visit: Visit) -> [[FormField]] {
        rows(entry, "period_from", used: known.count, most: mostPeriods).map { row in
            let period = row <= known.count ? known[row - 1] : nil
            return [
                entry.day(
                    "period_from_\(row)", visit.say(ClockPhrases.periodFrom(row)), value: period?.firstDay,
                    required: row == 1
                ),
                entry.day(
                    "period_through_\(row)", visit.say(ClockPhrases.periodThrough(row)), value: period?.lastDay,
                    required: false
                ),
            ]
        }
    }

    private static func corrections(_ entry: FormEntry, _ known: [TimelineCorrection], in visit: Visit) -> [[FormField]]
    {
        rows(entry, "correction_kind", used: known.count, most: mostCorrections).map { row in
            let parts = row <= known.count ? CorrectionParts(known[row - 1]) : nil
            return [
                entry.select(
                    "correction_kind_\(row)", visit.say(ClockPhrases.correction(row)),
                    Choice.all(of: TimelineCorrectionKind.self, in: visit.language), chosen: parts?.kind.rawValue,
                    none: visit.say(ClockPhrases.noCorrection)
                ),
                entry.day(
                    "correction_from_\(row)", visit.say(ClockPhrases.correctionFrom(row)), value: parts?.from,
                    required: false),
                entry.day(
                    "correction_through_\(row)", visit.say(ClockPhrases.correctionThrough(row)), value: parts?.through,
                    required: false
                ),
                entry.input(
                    "correction_days_\(row)", visit.say(ClockPhrases.correctionDays(row)), .number,
                    value: parts?.days.map { String($0) }, required: false
                ),
            ]
        }
    }

    private static func rows(_ entry: FormEntry, _ name: String, used: Int, most: Int) -> ClosedRange<Int> {
        let typed = (1...most).prefix { entry.typed?["\(name)_\($0)"] != nil }.count
        return 1...max(1, typed, min(most, used + spare))
    }

    static func read(_ fields: FieldReader) -> Field<TimelineFacts> {
        let periods = (1...mostPeriods).filter { fields.isPresent("period_from_\($0)") }.map { row in
            (row, fields.optional("period_from_\(row)", .typedDay), fields.optional("period_through_\(row)", .typedDay))
        }
        let corrections = (1...mostCorrections).filter { fields.isPresent("correction_kind_\($0)") }.map { row in
            CorrectionParts.read(fields, row)
        }
        let evaluation = fields.optional("first_year_evaluation", .typedDay)
        return fields.derived { () throws(Refusal) -> TimelineFacts in
            var read: [SicknessPeriod] = []
            for (row, first, last) in periods {
                switch (first(), last()) {
                case (let first?, let last):
                    read.append(try SicknessPeriod(firstDay: first, lastDay: last, at: "/period_through_\(row)"))
                case (nil, _?): throw Refusal(.fieldMissing, at: "/period_from_\(row)")
                case (nil, nil): continue
                }
            }
            return TimelineFacts(
                periods: read, corrections: corrections.compactMap { $0() }, firstYearEvaluation: evaluation()
            )
        }
    }
}
