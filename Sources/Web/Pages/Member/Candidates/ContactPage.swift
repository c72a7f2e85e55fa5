import Domain
import Ledger
import Operations
import Wording

/// Name and contact of one's own candidate.
enum ContactPage {
    static let path = "/contact"
    static let lookPath = "/contact/bekijken"

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let file = try await file(visit)
        let id = file.candidate.id
        guard LayerLook.isFree(file.candidate, in: visit) || !entry.isEmpty else {
            let explanation = LayerLook.explanation(
                LookPhrases.contactLead, to: PagePath.candidate(id).text + lookPath, in: visit
            )
            return page(file, explanation, in: visit)
        }
        let identity = entry.isEmpty ? try await visit.desk.perform(LookAtIdentity(id: id)) : nil
        return page(file, form(file, identity, visit, entry), in: visit)
    }

    /// The answer to the button: this look is recorded.
    static func look(_ visit: Visit, _ input: FormInput) async throws -> Page {
        try input.fields.finish()
        let file = try await file(visit)
        let identity = try await visit.desk.perform(LookAtIdentity(id: file.candidate.id))
        return page(file, form(file, identity, visit, visit.blank), in: visit)
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let revision = fields.revision()
        let identity = IdentityFields.read(fields)
        try fields.finish()
        try await visit.desk.perform(
            ChangeIdentity(
                id: id, revision: revision(), name: identity().name, email: identity().email, phone: identity().phone
            )
        )
        return visit.redirect(to: .candidate(id), flash: .saved)
    }

    private static func file(_ visit: Visit) async throws -> CandidateFile {
        try await visit.desk.ask(ShowOwnCandidate(id: visit.context.id("id", of: CandidateSubject.self)))
    }

    private static func page(_ file: CandidateFile, _ block: Block, in visit: Visit) -> Page {
        Page(
            CandidatePage.head(file, in: visit),
            [
                CandidatePage.tabs(file.candidate, current: path, in: visit),
                .heading(visit.say(CandidatePhrases.person)),
                .text(visit.say(CandidatePhrases.personHint)), block,
            ]
        )
    }

    private static func form(
        _ file: CandidateFile, _ identity: CandidateIdentity?, _ visit: Visit, _ entry: FormEntry
    ) -> Block {
        .form(
            FormBlock(
                to: visit.path(to: PagePath.candidate(file.candidate.id).text + path),
                IdentityFields.fields(entry, identity, in: visit),
                hidden: [HiddenField("revision", String(file.candidate.revision))],
                submit: visit.say(FramePhrases.save),
                cancel: visit.link(FramePhrases.cancel, to: .candidate(file.candidate.id))
            )
        )
    }
}
