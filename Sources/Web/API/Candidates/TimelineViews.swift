import Domain
import Ledger

/// The Poortwachter clock: what it runs on and what follows from it.
enum TimelineViews {
    /// The facts with the clock that they make.
    struct Clock: Sendable {
        let facts: TimelineFacts
        let timeline: Timeline
        let today: CalendarDay
    }

    static let period = View<SicknessPeriod>(
        "SicknessPeriod",
        [
            .field("first_day") { $0.firstDay },
            .field("last_day") { $0.lastDay },
        ]
    )

    static let correction = View<TimelineCorrection>(
        "TimelineCorrection",
        [
            .choice("kind") { $0.kind },
            .field("from") { $0.span?.lowerBound },
            .field("through") { $0.span?.upperBound },
            .field("days") { $0.span == nil ? $0.days : nil },
        ]
    )

    static let date = View<TimelineDate>(
        "TimelineDate",
        [
            .choice("kind") { $0.kind },
            .field("day") { $0.day },
            .field("until") { $0.until },
            .choice("rule") { $0.rule },
            .field("source") { $0.source },
        ]
    )

    static let clock = View<Clock>(
        "Timeline",
        [
            .objects("periods", period) { $0.facts.periods },
            .objects("corrections", correction) { $0.facts.corrections },
            .field("first_year_evaluation_on") { $0.facts.firstYearEvaluation },
            .field("first_day") { $0.timeline.firstDay },
            .field("week_number") { $0.timeline.weekNumber(on: $0.today) },
            .field("waiting_time_end") { $0.timeline.waitingTimeEnd },
            .field("obligation_end") { $0.timeline.obligationEnd },
            .objects("dates", date) { $0.timeline.dates },
        ]
    )
}

extension TimelineCorrection {
    /// The days that it covers; nil for one that is a number of days.
    fileprivate var span: ClosedRange<CalendarDay>? {
        switch self {
        case .leave(let first, let last): first...max(first, last)
        case .employmentEnd(let day): day...day
        case .lateNotice, .wageSanction, .voluntaryExtension: nil
        }
    }
}
