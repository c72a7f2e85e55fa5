import Domain
import Ledger
import Operations
import Wording

/// The clock as a picture and as a list of dates, each with the rule that sets it.
enum TimelinePicture {
    /// The weeks that are named below the line; others stand too close.
    private static let labelled: Set<Int> = [6, 42, 52, 88, 104]
    private static let lastWeek = 104

    static func blocks(_ facts: TimelineFacts, in visit: Visit) throws -> [Block] {
        let timeline = try facts.timeline(rulebook: visit.desk.equipment.rulebook)
        let week = timeline.weekNumber(on: visit.desk.today)
        return [
            picture(timeline, week: week, in: visit), state(timeline, week: week, in: visit),
            dates(timeline, in: visit),
        ]
    }

    private static func picture(_ timeline: Timeline, week: Int?, in visit: Visit) -> Block {
        let weeks = timeline.dates.filter { $0.kind != .evaluation }.map { date in
            max(0, timeline.firstDay.days(until: date.dueDay) / 7 + (date.kind == .weekReport ? 0 : 1))
        }
        let title = week.map { ClockPhrases.week($0, of: lastWeek) } ?? ClockPhrases.stands
        return .clock(
            ClockBlock(
                weeks: weeks, labelled: labelled, week: week, last: lastWeek, title: visit.say(title),
                description: visit.say(ClockPhrases.description), nowLabel: visit.say(ClockPhrases.now(week ?? 0))
            )
        )
    }

    private static func state(_ timeline: Timeline, week: Int?, in visit: Visit) -> Block {
        let next = timeline.nextDates(from: visit.desk.today).first
        let words =
            next.map { ClockPhrases.next(visit.label($0.kind), visit.text($0.dueDay)) } ?? ClockPhrases.nothingNext
        return .note(visit.say(words), strong: week.map { visit.say(ClockPhrases.inWeek($0)) })
    }

    private static func dates(_ timeline: Timeline, in visit: Visit) -> Block {
        let today = visit.desk.today
        let columns = [ClockPhrases.when, ClockPhrases.what, ClockPhrases.source].map {
            TableBlock.Column(visit.say($0))
        }
        let rows = timeline.dates.map { date in
            let tag = date.dueDay < today ? Tag(visit.say(ClockPhrases.past)) : nil
            let day = date.until.map { visit.text(from: date.day, through: $0) } ?? visit.text(date.day)
            return [
                TableBlock.Cell(day), TableBlock.Cell(visit.title(date.kind), tag: tag), TableBlock.Cell(date.source),
            ]
        }
        return .table(TableBlock(columns, caption: visit.say(ClockPhrases.dates), rows: rows))
    }
}
