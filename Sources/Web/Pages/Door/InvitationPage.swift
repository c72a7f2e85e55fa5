import Domain
import Operations
import Wording

/// Accepting an invitation, in two steps: a password, then the second factor with a code that shows that it works.
enum InvitationPage {
    static func page(
        _ token: String, _ link: LookAtLink.Answer, of user: User, _ visit: DoorVisit, _ entry: FormEntry
    ) -> Page {
        guard let enrolment = link.enrolment else { return passwordPage(token, link, user, visit, entry) }
        return codePage(token, enrolment, visit, entry)
    }

    static func choosePassword(_ visit: DoorVisit, _ fields: FieldReader) async throws -> RedirectResponse {
        // The browser's store of passwords wants an address beside it.
        _ = fields.optionalString("email", maximum: 254)
        let password = fields.string("password", maximum: 1000)
        try fields.finish()
        let token = try LinkPage.token(visit)
        _ = try await ChoosePassword(token: token, password: password()).run(at: visit.doorstep)
        return RedirectResponse(to: visit.path(to: SitePath.link(token)))
    }

    static func confirm(_ visit: DoorVisit, _ fields: FieldReader) async throws -> RedirectResponse {
        let code = fields.string("code", maximum: 20)
        try fields.finish()
        return visit.enter(
            try await ConfirmInvitation(token: LinkPage.token(visit), code: code()).run(at: visit.doorstep)
        )
    }

    private static func passwordPage(
        _ token: String, _ link: LookAtLink.Answer, _ user: User, _ visit: DoorVisit, _ entry: FormEntry
    ) -> Page {
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.link(token) + "/wachtwoord"),
            [
                entry.input("email", say(DoorPhrases.email), .email, value: user.email, autocomplete: "username"),
                entry.input(
                    "password", say(DoorPhrases.choosePassword), .password, hint: say(DoorPhrases.passwordHint),
                    autocomplete: "new-password"
                ),
            ],
            submit: say(DoorPhrases.next), panel: true
        )
        return Page(
            PageHead(say(DoorPhrases.invitation), lead: say(DoorPhrases.invitedAs(user.name, email: user.email))),
            narrow: true, [.form(form), .hint(say(DoorPhrases.worksUntil(link.until)))]
        )
    }

    private static func codePage(_ token: String, _ enrolment: Enrolment, _ visit: DoorVisit, _ entry: FormEntry)
        -> Page
    {
        let say = visit.say
        let secret = SecretBlock(
            name: say(DoorPhrases.key), groups: enrolment.groups.joined(separator: " "),
            link: PageLink(say(DoorPhrases.openInApp), to: enrolment.address)
        )
        let form = FormBlock(
            to: visit.path(to: SitePath.link(token) + "/code"),
            [
                entry.input(
                    "code", say(DoorPhrases.code), .code, hint: say(DoorPhrases.codeHint), autocomplete: "one-time-code"
                )
            ],
            submit: say(DoorPhrases.finish)
        )
        return Page(
            PageHead(say(DoorPhrases.secondFactor), lead: say(DoorPhrases.secondFactorLead)), narrow: true,
            [.bullets(DoorPhrases.secondFactorSteps.map(say)), .panel(nil, [.secret(secret), .form(form)])]
        )
    }
}
