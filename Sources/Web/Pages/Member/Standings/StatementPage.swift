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
        var blocks: [Block] = []
        var missing: Refusal?
        for member in visit.me.members {
            let papers = ShowPapers(month: month, account: .member(member.id), language: visit.language)
            do {
                blocks += statement(of: member, try await visit.desk.ask(papers).readingFirst, month, visit)
            } catch let refusal as Refusal where refusal.code == .paperMissing {
                missing = refusal
            }
        }
        if blocks.isEmpty, let missing { throw missing }
        return Page(head, [.text(visit.say(StandingPhrases.statementLead))] + blocks)
    }

    /// The statement to read, and below it the files to compute with.
    private static func statement(
        of member: Member, _ files: [MonthFile], _ month: CalendarMonth, _ visit: Visit
    ) -> [Block] {
        func path(_ file: MonthFile) -> String {
            visit.path(to: PagePath.statement(month).text + "/\(member.code)/\(file.name)")
        }
        let read = files.first.map { file in
            Block.document(
                DocumentBlock(
                    path(file), name: file.name, fallback: visit.say(StandingPhrases.noPictureHere),
                    open: visit.say(MonthPhrases.paper(file.kind))
                )
            )
        }
        let compute = files.dropFirst().map { PageLink(visit.say(MonthPhrases.paper($0.kind)), to: path($0)) }
        return [.heading(member.name)] + otherLanguage(of: files, visit) + (read.map { [$0] } ?? []) + [
            .links(Array(compute))
        ]
    }

    /// A closed month keeps the language in which its papers were made.
    static func otherLanguage(of files: [MonthFile], _ visit: Visit) -> [Block] {
        guard let language = files.first?.language, language != visit.language else { return [] }
        return [.hint(visit.say(StandingPhrases.madeIn(language)))]
    }

    static func file(_ visit: Visit) async throws -> FileResponse {
        let month = try visit.context.month()
        let member = try await visit.desk.ask(FindMember(code: visit.context.parameters.get("member") ?? ""))
        let files = try await visit.desk.ask(
            ShowPapers(month: month, account: .member(member.id), language: visit.language))
        guard let file = files.first(where: { $0.name == visit.context.parameters.get("file") }) else {
            throw Refusal(.notFound)
        }
        return FileResponse(file)
    }
}
