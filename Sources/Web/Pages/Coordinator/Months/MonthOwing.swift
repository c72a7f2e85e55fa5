import Domain
import Ledger
import Operations
import Wording

/// Which members still owe hours of a month, with the page where a coordinator reports *namens* them.
enum MonthOwing {
    static func blocks(_ month: CalendarMonth, _ visit: Visit) async throws -> [Block] {
        let rows = try await visit.desk.ask(ShowOwing(month: month))
        guard !rows.isEmpty else { return [] }
        let columns = [
            TableBlock.Column(visit.say(MonthPhrases.member)),
            TableBlock.Column(visit.say(MonthPhrases.owedPlacements)),
            TableBlock.Column(visit.say(MonthPhrases.hoursBySchedule), number: true),
            TableBlock.Column(visit.say(MonthPhrases.reminded)),
        ]
        let cells = rows.map { row in
            [
                TableBlock.Cell(row.member.name, to: visit.path(to: .member(row.member.id))),
                TableBlock.Cell(row.owed.map(\.code).joined(separator: ", ")),
                TableBlock.Cell(HoursText.amount(minutes: row.scheduledMinutes, in: visit.language)),
                TableBlock.Cell(reminded(row, visit)),
            ]
        }
        return [
            .heading(visit.say(MonthPhrases.owing)),
            .table(TableBlock(columns, rows: cells)),
            .links([visit.link(MonthPhrases.reportForThem, to: .hours(month))]),
        ]
    }

    private static func reminded(_ row: ShowOwing.Row, _ visit: Visit) -> String {
        if let instant = row.remindedAt { return visit.text(instant) }
        return visit.say(row.hasUser ? MonthPhrases.notReminded : MonthPhrases.nobodyToRemind)
    }
}
