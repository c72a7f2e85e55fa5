import Domain
import Ledger
import Operations
import Wording

/// Adds a legal entity to a member.
enum AddLegalEntityPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let member = try await visit.desk.ask(ShowMember(id: visit.context.id("id", of: MemberAccount.self))).member
        try visit.desk.mustKnow(member.id)
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.member(member.id, "rechtspersoon")),
            [
                entry.input("name", say(MemberPhrases.name)),
                entry.input("kvk", say(MemberPhrases.kvk), .number, hint: say(MemberPhrases.kvkHint)),
            ],
            submit: say(MemberPhrases.addLegalEntity), cancel: visit.link(FramePhrases.cancel, to: .member(member.id))
        )
        let back = PageLink(member.name, to: visit.path(to: .member(member.id)))
        return Page(PageHead(say(MemberPhrases.addLegalEntity), back: back), [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let entity = try MemberForms.legalEntity.value(from: fields)
        let member = try visit.context.id("id", of: MemberAccount.self)
        try await visit.desk.perform(AddLegalEntity(member: member, name: entity.name, kvk: entity.kvk))
        return visit.redirect(to: .member(member), flash: .legalEntityAdded)
    }
}
