package import Ledger

/// The Poortwachter clock of one employee: the dates that sickness periods and corrections lead to (domain.md, 4).
///
/// How it counts:
/// - Week 1 begins on the effective first sick day; the last day of week n is that day + 7n − 1, so week 104 ends on
///   day 728. Weeks are seven days from that day, not weeks of the calendar. A term "in week n" is met on its last day.
/// - Periods with a gap of less than four weeks add up; the days of the gap and of leave do not count, so every later
///   date moves by them. A gap of four weeks (28 days) or more starts anew, and only the last spell is kept.
/// - Once somebody is no longer sick, dates that the count never reached do not exist.
/// - Late notice, loonsanctie and voluntary extension move the end only. The duties before it keep their day, so that
///   nobody is ever shown a later day than the law could mean.
/// - The numbers are those in force on the effective first sick day.
package struct Timeline: Hashable, Sendable {
    /// The effective first sick day: the first of the spell that lasts or was last.
    package let firstDay: CalendarDay
    /// In order of the day on which each is due; none after the employment ended.
    package let dates: [TimelineDate]
    /// The last day of week 104; nil when the sickness ended before.
    package let waitingTimeEnd: CalendarDay?
    /// The last day on which the employer pays and re-integrates: week 104 or its extension, or the end of the
    /// employment when that comes first. A placement ends on it at the latest. Nil when the sickness ended before.
    package let obligationEnd: CalendarDay?
    /// The last day of the employment, if known.
    package let employmentEnd: CalendarDay?

    private let count: SicknessCount

    /// `firstYearEvaluation` is the day on which it was held, if it was; spoor 2 is counted from it, or else from the
    /// last day on which it could be held.
    ///
    /// Refuses `sickness-period-missing` (none, or all of them on leave), `periods-overlap`, `period-reversed`,
    /// `list-too-long` (over 100 periods or 50 corrections) and `number-out-of-range` (a loonsanctie over 52 weeks),
    /// each at a JSON pointer below `field`.
    package init(
        periods: [SicknessPeriod],
        corrections: [TimelineCorrection] = [],
        firstYearEvaluation: CalendarDay? = nil,
        rulebook: Rulebook,
        at field: String = ""
    ) throws(Refusal) {
        let input = try TimelineInput(periods: periods, corrections: corrections, rulebook: rulebook, at: field)
        guard let count = SicknessCount(periods: input.spell, leave: input.leave) else {
            throw Refusal(.sicknessPeriodMissing, at: "\(field)/periods")
        }
        let dates = TimelineDates(
            count: count, input: input, firstYearEvaluation: firstYearEvaluation, rulebook: rulebook)
        let employmentEnd = input.employmentEnd.flatMap { $0 >= count.firstDay ? $0 : nil }
        self.count = count
        self.employmentEnd = employmentEnd
        firstDay = count.firstDay
        waitingTimeEnd = dates.waitingTimeEnd
        obligationEnd = dates.payingEnd.map { min($0, employmentEnd ?? $0) }
        self.dates = dates.all.filter { date in employmentEnd.map { date.dueDay <= $0 } ?? true }
    }

    /// Nil while still sick.
    package var lastSickDay: CalendarDay? { count.lastDay }

    /// The week of the count, 1 on the effective first sick day; in a gap that of the last day that counted. Nil before
    /// the first day and after the sickness ended.
    package func weekNumber(on day: CalendarDay) -> Int? {
        guard day >= firstDay, lastSickDay.map({ day <= $0 }) ?? true else { return nil }
        return (count.days(through: day) - 1) / 7 + 1
    }

    /// The first day of the week of the count with that number; nil when the sickness ended before.
    package func firstDay(ofWeek week: Int) -> CalendarDay? {
        count.day(number: (week - 1) * 7 + 1)
    }

    /// What is due next: every date with the earliest due day on or after that day; empty after the last.
    package func nextDates(from day: CalendarDay) -> [TimelineDate] {
        guard let next = dates.map(\.dueDay).filter({ $0 >= day }).min() else { return [] }
        return dates.filter { $0.dueDay == next }
    }

    /// What falls due within those days.
    package func dates(dueIn days: ClosedRange<CalendarDay>) -> [TimelineDate] {
        dates.filter { days.contains($0.dueDay) }
    }
}
