import Domain
import Operations
import Wording

/// Signing in by address, password and code.
enum SignInPage {
    static func show(_ visit: DoorVisit, _ entry: FormEntry) -> Page {
        let say = visit.say
        let wanted = entry.value(ReturnPath.name, else: visit.query(ReturnPath.name)).flatMap { ReturnPath($0) }
        let form = FormBlock(
            to: visit.path(to: .signIn),
            [
                entry.input("email", say(DoorPhrases.email), .email, autocomplete: "username"),
                entry.input("password", say(DoorPhrases.password), .password, autocomplete: "current-password"),
                entry.input(
                    "code", say(DoorPhrases.code), .code, hint: say(DoorPhrases.codeHint), autocomplete: "one-time-code"
                ),
            ],
            hidden: wanted.map { [HiddenField(ReturnPath.name, $0.text)] } ?? [], submit: say(DoorPhrases.signIn),
            panel: true
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
        let wanted = fields.optionalString(ReturnPath.name, maximum: 1000)
        try fields.finish()
        return visit.enter(
            try await SignIn(email: email(), password: password(), code: code()).run(at: visit.doorstep),
            to: wanted().flatMap { ReturnPath($0) }
        )
    }
}
