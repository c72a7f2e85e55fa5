import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// One month: what closing it would book, or the papers of a closed one.
enum MonthPage {
    static func show(_ visit: Visit) async throws -> Page {
        let month = try visit.context.month()
        if let record = try await visit.desk.ask(ShowMonths()).records.first(where: { $0.month == month }) {
            return try await closed(record, visit)
        }
        let preview = try await visit.desk.ask(PreviewMonth())
        guard preview.month == month else { throw Refusal(.notFound) }
        return try await MonthPreview.page(preview, visit)
    }

    /// - Parameter kind: `pdf`, `csv` or `xlsx`.
    static func file(_ visit: Visit, of account: Account) async throws -> FileResponse {
        let kind = visit.context.parameters.get("kind") ?? ""
        let files = try await visit.desk.ask(
            ShowPapers(month: visit.context.month(), account: account, language: visit.language))
        guard let file = files.first(where: { $0.kind == kind }) else { throw Refusal(.notFound) }
        return FileResponse(file)
    }

    static func overview(_ visit: Visit) async throws -> FileResponse {
        try await file(visit, of: .network)
    }

    static func statement(_ visit: Visit) async throws -> FileResponse {
        try await file(visit, of: .member(visit.context.id("id", of: MemberAccount.self)))
    }

    private static func closed(_ record: MonthRecord, _ visit: Visit) async throws -> Page {
        let say = visit.say
        let isClosed = record.state == .closed
        let state = say(isClosed ? CoordinatorHomePhrases.closed : CoordinatorHomePhrases.closing)
        let facts = [
            FactsBlock.Fact(say(MonthPhrases.frozen), InstantText.long(record.frozenAt, in: visit.language)),
            FactsBlock.Fact(say(MonthPhrases.head), record.head.description, code: true),
        ]
        let goOn =
            isClosed
            ? [] : [Block.links([visit.link(MonthPhrases.goOnClosing, to: SitePath.month(record.month, "sluiten"))])]
        return try await Page(
            PageHead(
                MonthPhrases.capital(record.month, visit.language), tag: Tag(state, isClosed ? .good : .warn),
                back: visit.link(MonthPhrases.title, to: .months)
            ),
            [.facts(facts)] + troubles(of: record.month, visit) + goOn
                + (isClosed ? papers(of: record.month, visit) : []) + MonthOwing.blocks(record.month, visit)
        )
    }

    /// The papers that could not be made so far.
    private static func troubles(of month: CalendarMonth, _ visit: Visit) async throws -> [Block] {
        try await visit.desk.ask(ListTroubles()).filter { trouble in
            guard case .papers(month, _) = trouble.matter else { return false }
            return true
        }.map { trouble in
            let (title, hint) = (TroublePhrases.title(trouble.matter), TroublePhrases.hint(trouble))
            return .note("\(visit.say(title)). \(visit.say(hint))", .warn)
        }
    }

    private static func papers(of month: CalendarMonth, _ visit: Visit) async throws -> [Block] {
        let say = visit.say
        let files = try await visit.desk.ask(
            ShowPapers(month: month, account: .network, language: visit.language)
        ).readingFirst
        let overview = files.map { file in
            RowsBlock.Row(
                say(MonthPhrases.paper(file.kind)), to: visit.path(to: SitePath.month(month, "overzicht/\(file.kind)")),
                hint: file.name
            )
        }
        let members = try await visit.desk.ask(ListPapers(month: month))
        let columns = [MonthPhrases.member, MonthPhrases.read, MonthPhrases.compute, MonthPhrases.compute].map {
            TableBlock.Column(say($0))
        }
        let rows = members.map { member in
            [
                TableBlock.Cell(member.name)
            ]
                + ["pdf", "csv", "xlsx"].map { kind in
                    TableBlock.Cell(
                        kind.uppercased(), to: visit.path(to: SitePath.statement(month, member.id, kind)),
                        about: member.name
                    )
                }
        }
        return [
            .heading(say(MonthPhrases.overview)), .rows(overview),
        ] + StatementPage.otherLanguage(of: files, visit) + [
            .heading(say(MonthPhrases.statements)), .table(TableBlock(columns, rows: rows, terse: true)),
        ]
    }
}
