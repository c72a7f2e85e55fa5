import Domain
import Operations
import Wording

/// One's own account: who one is here, the password, the sessions.
enum AccountPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        guard let user = visit.me.user else { throw Refusal(.notFound) }
        let wantsWeekly = try await visit.desk.ask(WantsDigest())
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.password),
            [
                entry.input("present", say(AccountPhrases.present), .password, autocomplete: "current-password"),
                entry.input(
                    "password", say(AccountPhrases.chosen), .password, hint: say(DoorPhrases.passwordHint),
                    autocomplete: "new-password"
                ),
            ],
            submit: say(AccountPhrases.passwordTitle), username: user.email
        )
        let mails = FormBlock(
            to: visit.path(to: SitePath.weeklyMail),
            [entry.box("weekly", say(AccountPhrases.mailsTitle), say(AccountPhrases.weekly), chosen: wantsWeekly)],
            submit: say(FramePhrases.save), quiet: true
        )
        return Page(
            PageHead(say(AccountPhrases.title)), narrow: true,
            [
                .facts(facts(user, visit)),
                .panel(say(AccountPhrases.mailsTitle), [.text(say(AccountPhrases.mailsLead)), .form(mails)]),
                .panel(say(AccountPhrases.passwordTitle), [.text(say(AccountPhrases.passwordLead)), .form(form)]),
                .panel(
                    say(AccountPhrases.everywhereTitle),
                    [
                        .text(say(AccountPhrases.everywhereText)),
                        .buttons(
                            ActionsBlock.Button(
                                say(AccountPhrases.everywhere), to: visit.path(to: SitePath.signOutEverywhere))
                        ),
                    ]
                ),
            ]
        )
    }

    static func chooseWeekly(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let weekly = fields.optionalString("weekly", maximum: 3)
        try fields.finish()
        try await visit.desk.perform(ChooseDigest(wanted: weekly() == "yes"))
        return visit.redirect(to: SitePath.account, flash: .saved)
    }

    static func changePassword(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let present = fields.string("present", maximum: 1000)
        let password = fields.string("password", maximum: 1000)
        try fields.finish()
        try await ChangePassword(present: present(), password: password()).run(at: visit.desk)
        return leave(visit, flash: .passwordChanged)
    }

    static func signOut(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        if let session = visit.request.cookie(named: CookieName.session(of: visit.desk.network.id)) {
            try await SignOut(session: session).run(at: visit.desk)
        }
        return leave(visit, flash: .signedOut)
    }

    static func signOutEverywhere(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        try await visit.desk.perform(SignOutEverywhere())
        return leave(visit, flash: .signedOut)
    }

    private static func leave(_ visit: Visit, flash: FlashMessage) -> RedirectResponse {
        RedirectResponse(
            to: visit.path(to: .signIn), flash: flash.rawValue,
            cookies: [.forgotten(CookieName.session(of: visit.desk.network.id))]
        )
    }

    private static func facts(_ user: User, _ visit: Visit) -> [FactsBlock.Fact] {
        let say = visit.say
        let members = visit.me.members.map { member in
            let roles = MemberRole.allCases.filter { user.roles[member.id]?.contains($0) ?? false }
            return "\(member.name) (\(roles.map { $0.label(in: visit.language) }.joined(separator: ", ")))"
        }
        let actsFor = user.isCoordinator ? [say(AccountPhrases.wholeNetwork)] : members
        return [
            FactsBlock.Fact(say(AccountPhrases.name), user.name),
            FactsBlock.Fact(say(AccountPhrases.email), user.email),
            user.phone.map { FactsBlock.Fact(say(AccountPhrases.phone), $0) },
            FactsBlock.Fact(say(AccountPhrases.actsFor), actsFor.joined(separator: ", ")),
        ].compactMap { $0 }
    }
}
