import Domain
import Ledger
import Operations
import Wording

/// Invites somebody to sign in.
enum InvitePage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let members = try await visit.actingMembers()
        let say = visit.say
        let choices = members.map { Choice($0.id.description, "\($0.name) (\($0.code))") }
        let form = FormBlock(
            to: visit.path(to: SitePath.invite),
            [
                entry.input("name", say(UserPhrases.name), autocomplete: "off"),
                entry.input("email", say(UserPhrases.email), .email, autocomplete: "off"),
                entry.input("phone", say(UserPhrases.phone), .tel, hint: say(UserPhrases.phoneHint), required: false),
                entry.select(
                    "member", say(UserPhrases.part), choices, chosen: visit.query("member"),
                    none: visit.isCoordinator ? say(UserPhrases.asCoordinator) : nil
                ),
                entry.boxes("roles", say(UserPhrases.roles), Choice.all(of: MemberRole.self, in: visit.language)),
                entry.select(
                    "language", say(UserPhrases.language), Choice.all(of: Language.self, in: visit.language),
                    chosen: Language.dutch.rawValue
                ),
            ],
            submit: say(UserPhrases.sendInvitation), cancel: visit.link(FramePhrases.cancel, to: .users)
        )
        return Page(PageHead(say(UserPhrases.invite), back: visit.link(UserPhrases.title, to: .users)), [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try await visit.desk.perform(PeopleForms.invitation.value(from: fields))
        return visit.redirect(to: SitePath.user(id), flash: .userInvited)
    }
}
