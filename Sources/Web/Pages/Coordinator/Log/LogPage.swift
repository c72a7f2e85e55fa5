import Domain
import Ledger
import Operations
import Wording

/// The event log in words, the newest first.
enum LogPage {
    static func show(_ visit: Visit) async throws -> Page {
        let subject = visit.query("about")
        let events = try await visit.desk.ask(
            ListEvents(subject: subject, before: Int64(visit.after()), limit: Visit.listLength)
        )
        let names = try await LogNames(of: events, visit)
        let say = visit.say
        let columns = [
            TableBlock.Column(say(LogPhrases.when)), TableBlock.Column(say(LogPhrases.who)),
            TableBlock.Column(say(LogPhrases.onBehalf)), TableBlock.Column(say(LogPhrases.what)),
            TableBlock.Column(say(LogPhrases.about)), TableBlock.Column(say(LogPhrases.number), number: true),
        ]
        let table = TableBlock(columns, rows: events.map { row($0, names, visit) }, scrolling: say(LogPhrases.title))
        let only =
            subject == nil ? [] : [Block.text(say(LogPhrases.onlyOne), link: visit.link(LogPhrases.all, to: .log))]
        return Page(
            PageHead(say(LogPhrases.title), lead: say(LogPhrases.lead)),
            ManagementTabs.block(visit) + only + [.table(table)] + pager(events, subject, visit)
        )
    }

    private static func row(_ event: Event, _ names: LogNames, _ visit: Visit) -> [TableBlock.Cell] {
        let about = names.subject(of: event)
        return [
            TableBlock.Cell(InstantText.short(event.at), date: true), TableBlock.Cell(names.actor(event.actor)),
            TableBlock.Cell(event.onBehalfOf.map(names.member) ?? ""), TableBlock.Cell(visit.label(event.verb)),
            TableBlock.Cell(about, to: visit.path(to: .log) + "?about=\(event.subject)"),
            TableBlock.Cell(String(event.sequence)),
        ]
    }

    private static func pager(_ events: [Event], _ subject: String?, _ visit: Visit) -> [Block] {
        let path = PagePath.log.text
        guard subject == nil else { return [] }
        return visit.pager(path, shown: events.count, last: events.last.map { String($0.sequence) })
    }
}
