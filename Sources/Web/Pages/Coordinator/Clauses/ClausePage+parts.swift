import Domain
import Ledger
import Operations
import Wording

extension ClausePage {
    static func facts(_ clause: ClauseView, _ visit: Visit) -> [FactsBlock.Fact] {
        let say = visit.say
        let optional = [
            clause.condition.isEmpty
                ? nil : FactsBlock.Fact(say(ClausePhrases.condition), clause.condition, code: true),
            clause.source.isEmpty ? nil : FactsBlock.Fact(say(ClausePhrases.source), clause.source),
            clause.lawyerNote.map { FactsBlock.Fact(say(ClausePhrases.lawyerNote), $0) },
        ]
        return [FactsBlock.Fact(say(ClausePhrases.usedIn), ClausesPage.usedIn(clause, visit))]
            + optional.compactMap { $0 }
    }

    /// The form, and a button to go back to the shipped text.
    static func form(
        _ clause: ClauseView, _ entry: FormEntry, _ visit: Visit, wording: ClauseOverride.OwnText? = nil
    ) -> [Block] {
        let say = visit.say
        let wording = wording ?? clause.wording
        let revision = HiddenField("revision", "\(clause.revision)")
        let form = FormBlock(
            to: visit.path(to: SitePath.clause(clause.code, "voorbeeld")),
            [
                entry.input("heading_nl", say(ClausePhrases.heading), value: wording.dutch.heading),
                entry.area(
                    "text_nl", say(ClausePhrases.text), value: wording.dutch.text, hint: say(ClausePhrases.textHint)),
                entry.input("heading_en", say(ClausePhrases.englishHeading), value: wording.english.heading),
                entry.area(
                    "text_en", say(ClausePhrases.englishText), value: wording.english.text,
                    hint: say(ClausePhrases.englishHint)),
            ],
            hidden: [revision], submit: say(ClausePhrases.preview)
        )
        let revert = ActionsBlock.Button(
            say(ClausePhrases.revert), to: visit.path(to: SitePath.clause(clause.code, "terugzetten")),
            hidden: [revision]
        )
        return [.form(form)] + (clause.isOverridden ? [.buttons(revert)] : [])
            + [
                .heading(say(ClausePhrases.placeholders), minor: true), .hint(say(ClausePhrases.placeholdersHint)),
                .code(ClauseNames.all.joined(separator: " ")),
            ]
    }

    static func problem(_ clause: ClauseView, _ visit: Visit) -> [Block] {
        clause.problem.map { [.note(RefusalText($0, in: visit.language).detail, .bad)] } ?? []
    }

    static func history(_ clause: ClauseView, _ visit: Visit) -> [Block] {
        guard !clause.history.isEmpty else { return [] }
        let columns = [ClausePhrases.when, ClausePhrases.what].map { TableBlock.Column(visit.say($0)) }
        let rows = clause.history.reversed().map { decision in
            [
                TableBlock.Cell(visit.text(decision.decidedAt)),
                TableBlock.Cell(
                    visit.say(decision.wording == nil ? ClausePhrases.reverted : ClausePhrases.changed)),
            ]
        }
        return [.heading(visit.say(ClausePhrases.history)), .table(TableBlock(columns, rows: rows))]
    }
}
