import Domain
import Ledger
import Operations
import Wording

/// Adds a place of work to one of a member's legal entities.
enum AddEstablishmentPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let shown = try await visit.desk.ask(ShowMember(id: visit.context.id("id", of: MemberAccount.self)))
        try visit.desk.mustKnow(shown.member.id)
        let say = visit.say
        let entities = shown.legalEntities.map { Choice($0.id.description, "\($0.name) (\($0.kvk))") }
        let form = FormBlock(
            to: visit.path(to: SitePath.member(shown.member.id, "vestiging")),
            [
                entry.select("legal_entity", say(MemberPhrases.legalEntity), entities),
                entry.input("name", say(MemberPhrases.name)),
                entry.input("postcode", say(MemberPhrases.postcode), short: true),
                entry.input("place", say(MemberPhrases.place)),
            ],
            submit: say(MemberPhrases.addEstablishment),
            cancel: visit.link(FramePhrases.cancel, to: .member(shown.member.id))
        )
        let back = PageLink(shown.member.name, to: visit.path(to: .member(shown.member.id)))
        return Page(PageHead(say(MemberPhrases.addEstablishment), back: back), [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let entity = fields.id("legal_entity", of: LegalEntitySubject.self)
        let place = try MemberForms.establishment.value(from: fields)
        let member = try visit.context.id("id", of: MemberAccount.self)
        try await visit.desk.perform(
            AddEstablishment(legalEntity: entity(), name: place.name, postcode: place.postcode, place: place.place)
        )
        return visit.redirect(to: .member(member), flash: .establishmentAdded)
    }
}
