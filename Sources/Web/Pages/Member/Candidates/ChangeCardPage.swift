import Domain
import Ledger
import Operations
import Wording

/// Changes the card and what the own employer knows beside it.
enum ChangeCardPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let file = try await visit.desk.ask(ShowOwnCandidate(id: id))
        let candidate = file.candidate
        let head = CandidatePage.head(file, in: visit)
        let tabs = CandidatePage.tabs(candidate, current: "/kaart", in: visit)
        guard candidate.state.isEditable else {
            return Page(
                head, [tabs, .note(visit.say(CandidatePhrases.notEditable)), .facts(candidate.card.facts(in: visit))])
        }
        let entities = try await visit.desk.ask(ShowMember(id: candidate.member)).legalEntities
        let own = CardFields.ownFields(
            entry, entities, reference: candidate.reference, availableFrom: candidate.availableFrom,
            legalEntity: candidate.legalEntity, in: visit
        )
        let form = FormBlock(
            to: visit.path(to: PagePath.candidate(id).text + "/kaart"),
            [
                entry.part(
                    "card", visit.say(CandidatePhrases.card),
                    CardFields.fields(entry, candidate.card, in: visit).map { [$0] }
                ),
                entry.part("file", visit.say(CandidatePhrases.ownFile), own.map { [$0] }),
            ],
            hidden: [HiddenField("revision", String(candidate.revision))], submit: visit.say(FramePhrases.save),
            cancel: visit.link(FramePhrases.cancel, to: .candidate(id))
        )
        return Page(head, [tabs, .form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let revision = fields.revision()
        let entity = fields.optional("legal_entity", .id(of: LegalEntitySubject.self))
        let reference = fields.optional("reference", .guardedLine())
        let availableFrom = fields.required("available_from", .typedDay)
        let card = CardFields.read(fields)
        try fields.finish()
        try await visit.desk.perform(
            ChangeCandidate(
                id: id, revision: revision(), legalEntity: entity(), reference: reference(), card: card(),
                availableFrom: availableFrom()
            )
        )
        return visit.redirect(to: .candidate(id), flash: .saved)
    }
}
