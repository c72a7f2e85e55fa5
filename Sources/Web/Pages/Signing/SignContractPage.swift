import Domain
import Ledger
import Operations
import Wording

/// The first step of signing: the document is read, and a code asked for.
enum SignContractPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let place = try await SigningPlace(visit)
        let contract = place.contract
        let title = visit.say(SigningPhrases.signTitle(contract.number ?? ""))
        guard contract.maySign.contains(place.party), let hash = contract.documentHash else {
            let head = PageHead(title, back: place.back(visit))
            return Page(head, narrow: true, [stop(contract, place.party, visit), place.document(visit)])
        }
        let head = PageHead(
            title, back: place.back(visit),
            lead: place.isCandidate
                ? visit.say(MyContractPhrases.lead)
                : visit.say(SigningPhrases.signFor(ContractPage.name(of: place.party, contract, in: visit)))
        )
        let form = FormBlock(
            to: visit.path(to: place.sign),
            [
                entry.box(
                    "confirm", visit.say(ContractPhrases.confirmLegend),
                    visit.say(place.isCandidate ? SigningPhrases.haveRead : SigningPhrases.haveReadFor), required: true)
            ],
            hidden: [HiddenField("text_hash", hash.description)], submit: visit.say(SigningPhrases.sendCode)
        )
        let facts =
            place.isCandidate ? MyContractPage.facts(contract, visit) : ContractPage.facts(contract, in: visit)
        let aside: [Block] = [
            .panel(visit.say(SigningPhrases.mainPoints), [.facts(facts)]),
            .panel(nil, [.text(visit.say(SigningPhrases.codeComes)), .form(form)]),
            .links(others(place, visit)),
        ]
        let columns = ColumnsBlock(main: [place.document(visit)], aside: aside)
        return Page(head, [SigningPlace.steps(0, visit), .columns(columns)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let place = try await SigningPlace(visit)
        let confirmed = fields.bool("confirm")
        let hash = fields.required("text_hash", .digest)
        try fields.finish()
        guard confirmed() else { throw Refusal(.fieldMissing, at: "/confirm") }
        try await visit.desk.perform(AskSigningCode(id: place.contract.id, party: place.party, textHash: hash()))
        return visit.redirect(to: place.code)
    }

    /// Why this viewer does not sign here.
    private static func stop(_ contract: ContractView, _ party: ContractParty, _ visit: Visit) -> Block {
        if let signature = contract.signatures.first(where: { $0.party == party }) {
            return .note(visit.say(SigningPhrases.signedOn(signature.day)), .good)
        }
        guard contract.state == .issued else {
            let refusal = Refusal(.contractStateWrong, ["state": contract.state.rawValue])
            return .note(RefusalText(refusal, in: visit.language).detail, .warn)
        }
        return .note(visit.say(SigningPhrases.notSignatory), .warn)
    }

    private static func others(_ place: SigningPlace, _ visit: Visit) -> [PageLink] {
        let paper = visit.link(ScanPhrases.onPaper, to: "\(place.home)/papier")
        guard !place.isCandidate else { return [paper] }
        return [visit.link(SigningPhrases.forward, to: "\(place.home)/doorsturen/\(place.party.rawValue)"), paper]
    }
}
