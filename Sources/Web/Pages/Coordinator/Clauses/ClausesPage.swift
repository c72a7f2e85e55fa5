import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// Every text of the contract, whether a lawyer checked them, and specimens to send to one.
enum ClausesPage {
    static func show(_ visit: Visit, _: FormEntry) async throws -> Page {
        let answer = try await visit.desk.ask(ListClauses())
        let say = visit.say
        let columns = [ClausePhrases.clause, ClausePhrases.usedIn, ClausePhrases.state].map {
            TableBlock.Column(say($0))
        }
        let blocks: [Block] =
            problems(answer, visit) + review(answer, visit) + [
                .table(TableBlock(columns, rows: answer.clauses.map { row($0, visit) }))
            ]
            + specimens(visit) + [.hint("\(say(ClausePhrases.hash)): \(answer.textsHash)")]
        return Page(
            PageHead(
                say(ClausePhrases.title), back: visit.link(SettingPhrases.title, to: SitePath.settings),
                lead: say(ClausePhrases.lead)
            ), blocks
        )
    }

    static func specimen(_ visit: Visit) async throws -> FileResponse {
        guard let kind = visit.context.parameters.get("kind").flatMap(PlacementKind.init(rawValue:)),
            let language = visit.context.parameters.get("language").flatMap(Language.init(rawValue:))
        else { throw Refusal(.notFound) }
        return try await FileResponse.specimen(kind, language, at: visit.desk)
    }

    private static func problems(_ answer: ListClauses.Answer, _ visit: Visit) -> [Block] {
        answer.clauses.compactMap { clause in
            clause.problem.map { problem in
                let link = PageLink(clause.code.text, to: visit.path(to: SitePath.clause(clause.code)))
                return .note(RefusalText(problem, in: visit.language).detail, .bad, link: link)
            }
        }
    }

    private static func review(_ answer: ListClauses.Answer, _ visit: Visit) -> [Block] {
        let say = visit.say
        guard let review = answer.review else {
            return [
                .note(
                    say(ClausePhrases.draftDetail), strong: say(ClausePhrases.draft), .warn,
                    link: visit.link(ClausePhrases.record, to: SitePath.clauseReview)
                )
            ]
        }
        let detail = say(ClausePhrases.reviewedDetail(review.lawyer, visit.text(review.reviewedOn)))
        return [
            .note(detail, strong: say(ClausePhrases.reviewed), .good),
            .buttons(
                ActionsBlock.Button(
                    say(ClausePhrases.withdraw), to: visit.path(to: "\(SitePath.clauseReview)/intrekken"))),
        ]
    }

    private static func row(_ clause: ClauseView, _ visit: Visit) -> [TableBlock.Cell] {
        let say = visit.say
        let heading =
            switch visit.language {
            case .dutch: clause.wording.dutch.heading
            case .english: clause.wording.english.heading
            }
        let state: Tag? =
            clause.problem != nil
            ? Tag(say(ClausePhrases.unusable), .bad)
            : clause.isOverridden
                ? Tag(say(ClausePhrases.own), .calm)
                : clause.lawyerNote == nil ? nil : Tag(say(ClausePhrases.judge), .warn)
        return [
            TableBlock.Cell(
                heading.replacing("{{host}}", with: "…"), to: visit.path(to: SitePath.clause(clause.code)),
                about: "(\(usedIn(clause, visit)))"),
            TableBlock.Cell(usedIn(clause, visit)),
            TableBlock.Cell(state == nil ? say(ClausePhrases.shipped) : "", tag: state),
        ]
    }

    static func usedIn(_ clause: ClauseView, _ visit: Visit) -> String {
        if clause.code.text.hasPrefix("addendum-") { return visit.say(ClausePhrases.addendum) }
        guard clause.kinds.count < PlacementKind.allCases.count else { return visit.say(ClausePhrases.everywhere) }
        return clause.kinds.map { visit.label($0) }.joined(separator: ", ")
    }

    private static func specimens(_ visit: Visit) -> [Block] {
        let say = visit.say
        let columns = [ClausePhrases.kind, ClausePhrases.dutch, ClausePhrases.english].map {
            TableBlock.Column(say($0))
        }
        let rows = PlacementKind.allCases.map { kind in
            [TableBlock.Cell(visit.label(kind).capitalisedFirst)]
                + Language.allCases.map {
                    TableBlock.Cell(
                        "PDF", to: visit.path(to: SitePath.specimen(kind, $0)),
                        about: "\(visit.label(kind)), \(visit.label($0))")
                }
        }
        return [
            .heading(say(ClausePhrases.specimens)), .text(say(ClausePhrases.specimensHint)),
            .table(TableBlock(columns, rows: rows)),
        ]
    }
}
