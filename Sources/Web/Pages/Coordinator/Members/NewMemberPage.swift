import Domain
import Operations
import Wording

/// Takes an employer into the network, with its first legal entity and establishment.
enum NewMemberPage {
    static func show(_ visit: Visit, _ entry: FormEntry) throws -> Page {
        try visit.desk.mustBeCoordinator()
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.newMember),
            MemberFields.all(entry, nil, visit) + [
                entry.input("kvk", say(MemberPhrases.kvk), .number, hint: say(MemberPhrases.kvkHint)),
                entry.input("postcode", say(MemberPhrases.postcode), short: true),
                entry.input("place", say(MemberPhrases.place)),
                entry.input(
                    "code", say(MemberPhrases.code), hint: say(MemberPhrases.codeHint), required: false, short: true),
            ],
            submit: say(MemberPhrases.add), cancel: visit.link(FramePhrases.cancel, to: .members)
        )
        return Page(
            PageHead(
                say(MemberPhrases.add), back: visit.link(MemberPhrases.title, to: .members),
                hint: say(MemberPhrases.firstEstablishment)
            ),
            [.form(form)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let draft = try MemberForms.new.value(from: fields)
        let id = try await visit.desk.perform(CreateMember(draft: draft))
        return visit.redirect(to: .member(id), flash: .memberAdded)
    }
}
