import Domain
import Ledger
import Operations
import Wording

/// Ends somebody's access, after asking once more.
enum RevokeUserPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let user = try await visit.desk.ask(ShowUser(id: visit.context.id("id", of: UserSubject.self)))
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.user(user.id, "beeindigen")), [], submit: say(UserPhrases.revoke),
            cancel: visit.link(FramePhrases.noBack, to: SitePath.user(user.id)), danger: true
        )
        return Page(
            PageHead(say(UserPhrases.revokeTitle(user.name))), narrow: true,
            [.panel(nil, [.bullets(UserPhrases.revokePoints.map(say)), .form(form)], confirmation: true)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        try await visit.desk.perform(RevokeUser(user: visit.context.id("id", of: UserSubject.self)))
        return visit.redirect(to: .users, flash: .userRevoked)
    }
}
