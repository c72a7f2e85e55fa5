import Domain
import Ledger
import Operations
import Wording

/// The months of the ledger: the next one, and those that are closed.
enum MonthsPage {
    static func show(_ visit: Visit) async throws -> Page {
        let answer = try await visit.desk.ask(ShowMonths())
        let preview = try await visit.desk.ask(PreviewMonth())
        let say = visit.say
        let columns = [MonthPhrases.month, MonthPhrases.state, MonthPhrases.frozen, MonthPhrases.head]
        let rows = [next(preview, visit)] + answer.records.sorted { $0.month > $1.month }.map { row($0, visit) }
        return Page(
            PageHead(say(MonthPhrases.title), lead: say(MonthPhrases.lead)),
            [.table(TableBlock(columns.map { TableBlock.Column(say($0)) }, rows: rows))]
        )
    }

    private static func next(_ preview: PreviewMonth.Answer, _ visit: Visit) -> [TableBlock.Cell] {
        let isReady = preview.closableFrom <= visit.desk.today
        let tag = Tag(
            visit.say(isReady ? CoordinatorHomePhrases.ready : CoordinatorHomePhrases.open), isReady ? .warn : .plain)
        return [
            TableBlock.Cell(visit.text(preview.month).capitalisedFirst, to: visit.path(to: .month(preview.month))),
            TableBlock.Cell("", tag: tag), TableBlock.Cell(""), TableBlock.Cell(""),
        ]
    }

    private static func row(_ record: MonthRecord, _ visit: Visit) -> [TableBlock.Cell] {
        let isClosed = record.state == .closed
        let state = visit.say(isClosed ? CoordinatorHomePhrases.closed : CoordinatorHomePhrases.closing)
        return [
            TableBlock.Cell(visit.text(record.month).capitalisedFirst, to: visit.path(to: .month(record.month))),
            TableBlock.Cell("", tag: Tag(state, isClosed ? .good : .warn)),
            TableBlock.Cell(InstantText.short(record.frozenAt), date: true),
            TableBlock.Cell(record.head.short, code: true),
        ]
    }
}

extension ChainHead {
    /// `1042:9f3ac1…`, for a list; the whole stands on the page of the month.
    var short: String { "\(sequence):\(hash.description.prefix(6))…" }
}
