import Ledger

/// Works out the dates of one clock.
struct TimelineDates {
    let count: SicknessCount
    let input: TimelineInput
    let firstYearEvaluation: CalendarDay?
    let rulebook: Rulebook

    /// In order of the day on which each is due.
    var all: [TimelineDate] {
        let found =
            [
                lastDay(of: .problemAnalysisWeeks, .problemAnalysis), lastDay(of: .actionPlanWeeks, .actionPlan),
                weekReport,
                evaluationOfFirstYear, spoor2Start, lastDay(of: .wiaLetterWeeks, .wiaLetter),
                lastDay(of: .finalEvaluationWeeks, .finalEvaluation),
                lastDay(of: .wiaApplicationWeeks, .wiaApplication),
                lastDay(of: .waitingTimeWeeks, .waitingTimeEnd), extensionEnd,
            ].compactMap { $0 } + evaluations
        return found.sorted { ($0.dueDay, order($0.kind)) < ($1.dueDay, order($1.kind)) }
    }

    var waitingTimeEnd: CalendarDay? { day(endOfWeek: weeks(.waitingTimeWeeks)) }

    /// The end of week 104 with every extension after it, which run by the calendar.
    var payingEnd: CalendarDay? {
        waitingTimeEnd?.adding(days: input.lateNoticeDays + input.wageSanctionDays + input.voluntaryExtensionDays)
    }

    private func lastDay(of rule: Rule, _ kind: TimelineDateKind) -> TimelineDate? {
        day(endOfWeek: weeks(rule)).map { date(kind, $0, rule) }
    }

    /// The first working day after week 42, for who is still sick after it (ZW art. 38 lid 1).
    private var weekReport: TimelineDate? {
        count.day(number: weeks(.weekReportWeeks) * 7 + 1).map {
            date(.weekReport, $0.firstWorkingDayFromHere, .weekReportWeeks)
        }
    }

    private var evaluationOfFirstYear: TimelineDate? {
        guard let first = count.day(number: (weeks(.firstYearEvaluationFromWeeks) - 1) * 7 + 1),
            let last = day(endOfWeek: weeks(.firstYearEvaluationUntilWeeks))
        else { return nil }
        return date(.firstYearEvaluation, first, .firstYearEvaluationUntilWeeks, until: last)
    }

    private var spoor2Start: TimelineDate? {
        if let held = firstYearEvaluation, held >= count.firstDay {
            let day = held.adding(days: weeks(.spoor2StartWeeks) * 7)
            guard count.lastDay.map({ day <= $0 }) ?? true else { return nil }
            return date(.spoor2Start, day, .spoor2StartWeeks)
        }
        return day(endOfWeek: weeks(.firstYearEvaluationUntilWeeks) + weeks(.spoor2StartWeeks)).map {
            date(.spoor2Start, $0, .spoor2StartWeeks)
        }
    }

    /// Every six weeks after the action plan, before the waiting time ends.
    private var evaluations: [TimelineDate] {
        let interval = max(1, weeks(.evaluationIntervalWeeks))
        let all = stride(from: weeks(.actionPlanWeeks) + interval, to: weeks(.waitingTimeWeeks), by: interval)
        return all.compactMap { week in
            day(endOfWeek: week).map { date(.evaluation, $0, .evaluationIntervalWeeks) }
        }
    }

    /// Named after the extension that comes last.
    private var extensionEnd: TimelineDate? {
        guard let end = payingEnd, end != waitingTimeEnd else { return nil }
        if input.voluntaryExtensionDays > 0 { return date(.extensionEnd, end, .voluntaryExtensionMaxWeeks) }
        if input.wageSanctionDays > 0 { return date(.extensionEnd, end, .wageSanctionMaxWeeks) }
        return date(.extensionEnd, end, .lateNoticeMaxWeeks)
    }

    private func day(endOfWeek week: Int) -> CalendarDay? { count.day(number: week * 7) }

    private func weeks(_ rule: Rule) -> Int { rulebook.value(rule, on: count.firstDay) }

    private func date(
        _ kind: TimelineDateKind, _ day: CalendarDay, _ rule: Rule, until: CalendarDay? = nil
    ) -> TimelineDate {
        let source = rulebook.version(rule, on: count.firstDay).source
        return TimelineDate(kind: kind, day: day, until: until, rule: rule, source: source)
    }

    private func order(_ kind: TimelineDateKind) -> Int {
        TimelineDateKind.allCases.firstIndex(of: kind) ?? 0
    }
}
