import Domain
import Ledger
import Operations
import Wording

/// The second step of signing: the mailed code is typed.
enum SigningCodePage {
    private static let longestFunction = 100

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let place = try await SigningPlace(visit)
        let head = PageHead(
            visit.say(SigningPhrases.enterCode),
            back: visit.link(SigningPhrases.readAgain, to: place.sign),
            hint: visit.say(ContractPhrases.number(place.contract.number ?? ""))
        )
        let asking = ShowSigningCode(id: place.contract.id, party: place.party)
        guard let code = try await visit.desk.ask(asking) else {
            let again = visit.link(SigningPhrases.readAgain, to: place.sign)
            return Page(
                head, narrow: true,
                [.note(visit.say(SigningPhrases.codeOver), .warn), .links([again], plain: true)])
        }
        let hash = HiddenField("text_hash", code.textHash.description)
        let form = FormBlock(
            to: visit.path(to: place.code), fields(place, visit, entry), hidden: [hash],
            submit: visit.say(SigningPhrases.sign)
        )
        let again = ActionsBlock.Button(
            visit.say(SigningPhrases.newCode), to: visit.path(to: place.sign),
            hidden: [hash, HiddenField("confirm", "yes")]
        )
        return Page(
            head, narrow: true,
            [
                SigningPlace.steps(1, visit), .text(visit.say(SigningPhrases.codeSent(code.sentTo))),
                .panel(nil, [.form(form), .bullets(SigningPhrases.results.map(visit.say))]),
                .panel(
                    visit.say(SigningPhrases.noCode),
                    [.text(visit.say(SigningPhrases.noCodeText)), .buttons(again)]),
            ]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let place = try await SigningPlace(visit)
        let code = fields.string("code", maximum: 20)
        let function = fields.optional("function", .line(maximum: longestFunction))
        let hash = fields.required("text_hash", .digest)
        try fields.finish()
        let act = SignContract(
            id: place.contract.id, party: place.party, textHash: hash(), code: code(), function: function())
        _ = try await act.run(at: visit.desk)
        return visit.redirect(to: place.home, flash: .contractSigned)
    }

    private static func fields(_ place: SigningPlace, _ visit: Visit, _ entry: FormEntry) -> [FormField] {
        let code = entry.input(
            "code", visit.say(SigningPhrases.code), .code, hint: visit.say(SigningPhrases.codeHint),
            autocomplete: "one-time-code"
        )
        guard !place.isCandidate else { return [code] }
        let function = entry.input(
            "function", visit.say(SigningPhrases.function), hint: visit.say(SigningPhrases.functionHint),
            autocomplete: "organization-title", required: false
        )
        return [code, function]
    }
}
