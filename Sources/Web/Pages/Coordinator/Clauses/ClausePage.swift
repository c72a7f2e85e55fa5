import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// One text of the contract: how it reads, and how to word it otherwise.
enum ClausePage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let clause = try await visit.desk.ask(ShowClause(code: code(visit)))
        let say = visit.say
        // While the form holds something that was refused, the text that holds is shown below it.
        let readings = try await ClauseReadings.blocks(visit.desk.ask(PreviewClause(code: clause.code)), in: visit)
        let editor: [Block] = [.heading(say(ClausePhrases.edit), id: "wijzigen")] + form(clause, entry, visit)
        let reading: [Block] = [.heading(say(ClausePhrases.reading))] + readings
        return Page(
            head(clause, visit),
            problem(clause, visit) + [.facts(facts(clause, visit))]
                + (entry.isEmpty ? reading + editor : editor + reading)
                + history(clause, visit)
        )
    }

    /// Shows how the typed text reads; nothing is written.
    static func preview(_ visit: Visit, _ input: FormInput) async throws -> Page {
        let (wording, revision) = try read(input.fields)
        let code = try code(visit)
        let readings = try await visit.desk.ask(PreviewClause(code: code, wording: wording))
        let clause = try await visit.desk.ask(ShowClause(code: code))
        let say = visit.say
        let hidden = [
            HiddenField("heading_nl", wording.dutch.heading), HiddenField("text_nl", wording.dutch.text),
            HiddenField("heading_en", wording.english.heading), HiddenField("text_en", wording.english.text),
            HiddenField("revision", "\(revision)"),
        ]
        let keep = FormBlock(
            to: visit.path(to: SitePath.clause(code)), [], hidden: hidden, submit: say(ClausePhrases.keep),
            cancel: visit.link(FramePhrases.cancel, to: SitePath.clause(code))
        )
        let head = PageHead(
            say(ClausePhrases.previewTitle), code: clause.code.text,
            back: visit.link(ClausePhrases.title, to: SitePath.clauses), lead: say(ClausePhrases.previewLead)
        )
        return Page(
            head,
            ClauseReadings.blocks(readings, in: visit) + [.text(say(ClausePhrases.keepHint)), .form(keep)]
                + [.heading(say(ClausePhrases.edit))]
                + form(clause, FormEntry(in: visit.language), visit, wording: wording)
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let (wording, revision) = try read(fields)
        try await visit.desk.perform(ChangeClause(code: code(visit), revision: revision, wording: wording))
        return visit.redirect(to: SitePath.clauses, flash: .clauseChanged)
    }

    static func revert(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let revision = fields.int("revision", in: 1...1_000_000)
        try fields.finish()
        try await visit.desk.perform(RevertClause(code: code(visit), revision: revision()))
        return visit.redirect(to: SitePath.clauses, flash: .clauseReverted)
    }

    private static func code(_ visit: Visit) throws(Refusal) -> ClauseId {
        guard let code = visit.context.parameters.get("clause").flatMap({ ClauseId($0) }) else {
            throw Refusal(.notFound)
        }
        return code
    }

    private static func read(_ fields: FieldReader) throws -> (ClauseOverride.OwnText, Int) {
        let wording = fields.derived(ClauseForms.read(fields))
        let revision = fields.int("revision", in: 1...1_000_000)
        try fields.finish()
        return (wording(), revision())
    }

    private static func head(_ clause: ClauseView, _ visit: Visit) -> PageHead {
        PageHead(
            visit.language == .dutch ? clause.wording.dutch.heading : clause.wording.english.heading,
            code: clause.code.text,
            tag: clause.problem != nil
                ? Tag(visit.say(ClausePhrases.unusable), .bad)
                : clause.isOverridden ? Tag(visit.say(ClausePhrases.own), .calm) : nil,
            back: visit.link(ClausePhrases.title, to: SitePath.clauses)
        )
    }
}
