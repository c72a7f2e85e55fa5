import Domain
import Operations
import Wording

/// Signing in by address, password and code.
enum SignInPage {
    static func show(_ visit: DoorVisit, _ entry: FormEntry) -> Page {
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: .signIn),
            [
                entry.input("email", say(DoorPhrases.email), .email, autocomplete: "username"),
                entry.input("password", say(DoorPhrases.password), .password, autocomplete: "current-password"),
                entry.input(
                    "code", say(DoorPhrases.code), .code, hint: say(DoorPhrases.codeHint), autocomplete: "one-time-code"
                ),
            ],
            submit: say(DoorPhrases.signIn), panel: true
        )
        return Page(
            PageHead(say(DoorPhrases.signIn)), narrow: true,
            [.form(form), .hint(say(DoorPhrases.lost)), .hint(say(DoorPhrases.candidateHint))]
        )
    }

    static func submit(_ visit: DoorVisit, _ fields: FieldReader) async throws -> RedirectResponse {
        let email = fields.string("email", maximum: 254)
        let password = fields.string("password", maximum: 1000)
        let code = fields.string("code", maximum: 20)
        try fields.finish()
        return visit.enter(
            try await SignIn(email: email(), password: password(), code: code()).run(at: visit.doorstep)
        )
    }
}
