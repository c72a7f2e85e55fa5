import Domain
import Ledger
import Operations
import Wording

/// Corrects a user's e-mail address.
enum UserAddressPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustBeCoordinator()
        let user = try await visit.desk.ask(ShowUser(id: visit.context.id("id", of: UserSubject.self)))
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.user(user.id, "adres")),
            [entry.input("email", say(UserPhrases.email), .email, value: user.email, autocomplete: "off")],
            submit: say(FramePhrases.save), cancel: visit.link(FramePhrases.cancel, to: SitePath.user(user.id))
        )
        let back = PageLink(user.name, to: visit.path(to: SitePath.user(user.id)))
        return Page(
            PageHead(say(UserPhrases.changeAddress), back: back, lead: say(UserPhrases.changeAddressLead)),
            [.bullets(UserPhrases.changeAddressPoints.map(say)), .form(form)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let email = try PeopleForms.address.value(from: fields)
        let id = try visit.context.id("id", of: UserSubject.self)
        try await visit.desk.perform(ChangeUserAddress(user: id, email: email))
        return visit.redirect(to: SitePath.user(id), flash: .saved)
    }
}
