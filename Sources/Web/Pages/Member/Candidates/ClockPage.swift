import Domain
import Ledger
import Operations
import Wording

/// The Poortwachter clock of one's own candidate: every date with its source, and what it runs on.
enum ClockPage {
    static let path = "/klok"
    static let lookPath = "/klok/bekijken"

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let file = try await file(visit)
        let id = file.candidate.id
        guard LayerLook.isFree(file.candidate, in: visit) || !entry.isEmpty || !file.hasTimeline else {
            let explanation = LayerLook.explanation(
                LookPhrases.clockLead, to: PagePath.candidate(id).text + lookPath, in: visit
            )
            return page(file, [explanation], in: visit)
        }
        let facts = entry.isEmpty && file.hasTimeline ? try await visit.desk.perform(LookAtTimeline(id: id)) : nil
        return page(file, try blocks(file, facts, visit, entry), in: visit)
    }

    /// The answer to the button: this look is recorded.
    static func look(_ visit: Visit, _ input: FormInput) async throws -> Page {
        try input.fields.finish()
        let file = try await file(visit)
        let facts = try await visit.desk.perform(LookAtTimeline(id: file.candidate.id))
        return page(file, try blocks(file, facts, visit, visit.blank), in: visit)
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let revision = fields.revision()
        let facts = TimelineFields.read(fields)
        try fields.finish()
        try await visit.desk.perform(SetTimeline(id: id, revision: revision(), facts: facts()))
        return visit.redirect(to: PagePath.candidate(id).text + path, flash: .saved)
    }

    private static func file(_ visit: Visit) async throws -> CandidateFile {
        try await visit.desk.ask(ShowOwnCandidate(id: visit.context.id("id", of: CandidateSubject.self)))
    }

    private static func page(_ file: CandidateFile, _ blocks: [Block], in visit: Visit) -> Page {
        Page(
            CandidatePage.head(file, in: visit),
            [CandidatePage.tabs(file.candidate, current: path, in: visit), .heading(visit.say(ClockPhrases.title))]
                + blocks
        )
    }

    private static func blocks(
        _ file: CandidateFile, _ facts: TimelineFacts?, _ visit: Visit, _ entry: FormEntry
    ) throws -> [Block] {
        let form = FormBlock(
            to: visit.path(to: PagePath.candidate(file.candidate.id).text + path),
            TimelineFields.fields(entry, facts, in: visit),
            hidden: [HiddenField("revision", String(file.candidate.revision))], submit: visit.say(FramePhrases.save)
        )
        let clock =
            try facts.map { try TimelinePicture.blocks($0, in: visit) } ?? [.text(visit.say(ClockPhrases.notYet))]
        return clock + [.heading(visit.say(ClockPhrases.facts)), .hint(visit.say(ClockPhrases.factsHint)), .form(form)]
    }
}
