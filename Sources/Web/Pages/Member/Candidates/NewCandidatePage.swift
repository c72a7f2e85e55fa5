import Domain
import Ledger
import Operations
import Wording

/// Takes in a candidate as a draft.
enum NewCandidatePage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let back = visit.link(CandidatePhrases.candidates, to: .candidates)
        switch try await MemberChoice(visit, entry) {
        case .open(let members): return MemberChoice.page(members, title: CandidatePhrases.add, back: back, in: visit)
        case .known(let member): return try await form(for: member, back: back, visit, entry)
        }
    }

    private static func form(for member: Member, back: PageLink, _ visit: Visit, _ entry: FormEntry) async throws
        -> Page
    {
        let entities = try await visit.desk.ask(ShowMember(id: member.id)).legalEntities
        let head = PageHead(
            visit.say(CandidatePhrases.add), back: back, lead: visit.say(CandidatePhrases.addLead),
            hint: visit.say(FramePhrases.onBehalfOf(member.name))
        )
        let own = CardFields.ownFields(entry, entities, reference: nil, availableFrom: nil, legalEntity: nil, in: visit)
        let form = FormBlock(
            to: visit.path(to: "/kandidaten/nieuw"),
            [
                entry.part(
                    "person", visit.say(CandidatePhrases.person), hint: visit.say(CandidatePhrases.personHint),
                    IdentityFields.fields(entry, nil, in: visit).map { [$0] }
                ),
                entry.part(
                    "card", visit.say(CandidatePhrases.card), CardFields.fields(entry, nil, in: visit).map { [$0] }),
                entry.part("file", visit.say(CandidatePhrases.ownFile), own.map { [$0] }),
            ],
            hidden: [HiddenField("member", member.code)], submit: visit.say(CandidatePhrases.saveDraft),
            cancel: PageLink(visit.say(FramePhrases.cancel), to: back.path)
        )
        return Page(head, [.note(visit.say(CandidatePhrases.noHealth)), .form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let code = fields.string("member", maximum: 20)
        let entity = fields.optional("legal_entity", .id(of: LegalEntitySubject.self))
        let reference = fields.optional("reference", .guardedLine())
        let availableFrom = fields.required("available_from", .typedDay)
        let card = CardFields.read(fields)
        let identity = IdentityFields.read(fields)
        try fields.finish()
        let member = try await visit.actingMember(code: code())
        let draft = CandidateDraft(
            member: member.id, legalEntity: entity(), reference: reference(), card: card(),
            availableFrom: availableFrom(),
            name: identity().name, email: identity().email, phone: identity().phone
        )
        let id = try await visit.desk.perform(CreateCandidate(draft: draft))
        return visit.redirect(to: .candidate(id), flash: .candidateAdded)
    }
}
