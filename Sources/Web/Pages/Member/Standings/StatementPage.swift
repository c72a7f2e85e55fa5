import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// The papers of one closed month: for each of one's own members the statement to read and to compute with.
enum StatementPage {
    static func show(_ visit: Visit) async throws -> Page {
        let month = try visit.context.month()
        let back = visit.link(StandingPhrases.title, to: .balances)
        let head = PageHead(visit.say(StandingPhrases.statement(visit.text(month))), back: back)
        guard !visit.isCoordinator else {
            return Page(head, narrow: true, [.links([visit.link(StandingPhrases.toMonth, to: .month(month))])])
        }
        var rows: [RowsBlock.Row] = []
        for member in visit.me.members {
            let papers = ShowPapers(month: month, account: .member(member.id), language: visit.language)
            for file in try await visit.desk.ask(papers) {
                let path = PagePath.statement(month).text + "/\(member.code)/\(file.name)"
                rows.append(RowsBlock.Row(file.name, to: visit.path(to: path), line: member.name))
            }
        }
        return Page(head, narrow: true, [.text(visit.say(StandingPhrases.statementLead)), .rows(rows)])
    }

    static func file(_ visit: Visit) async throws -> FileResponse {
        let month = try visit.context.month()
        let member = try await visit.desk.ask(FindMember(code: visit.context.parameters.get("member") ?? ""))
        let files = try await visit.desk.ask(
            ShowPapers(month: month, account: .member(member.id), language: visit.language))
        guard let file = files.first(where: { $0.name == visit.context.parameters.get("file") }) else {
            throw Refusal(.notFound)
        }
        return FileResponse(file.bytes, mediaType: file.mediaType, name: file.name)
    }
}
