import Domain
import Ledger
import Operations
import Wording

/// One contract for the candidate to read and sign.
enum MyContractPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        _ = try visit.desk.mustBeCandidate()
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: Contract.self)))
        let say = visit.say
        let pdf = visit.link(MyContractPhrases.read, to: SitePath.ownContract(contract.id, "pdf"))
        return Page(
            PageHead(
                say(MyContractPhrases.number(contract.number ?? "")),
                tag: Tag(contract.state.label(in: visit.language)),
                back: visit.link(MyContractPhrases.title, to: SitePath.ownContracts),
                lead: contract.maySign.isEmpty ? nil : say(MyContractPhrases.lead)
            ),
            narrow: true,
            TermsBlocks.warnings(contract, in: visit) + [
                .heading(say(MyContractPhrases.whatItSays)), .facts(facts(contract, visit)), .links([pdf], plain: true),
                .heading(say(MyContractPhrases.signatures)), .parties(parties(contract, visit)),
            ] + (contract.maySign.contains(.employee) ? signing(contract, visit, entry) : [])
        )
    }

    static func sign(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let textHash = fields.required("text_hash", .digest)
        let hasRead = fields.bool("confirm")
        _ = fields.derived { () throws(Refusal) in
            guard hasRead() else { throw Refusal(.fieldMissing, at: "/confirm") }
        }
        try fields.finish()
        let id = try visit.context.id("id", of: Contract.self)
        try await visit.desk.perform(SignContract(id: id, textHash: textHash()))
        return visit.redirect(to: SitePath.ownContract(id), flash: .contractSigned)
    }

    /// Without a reason: nobody is asked for one.
    static func decline(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try visit.context.id("id", of: Contract.self)
        try await visit.desk.perform(DeclineContract(id: id, reason: .candidatePrefersNot))
        return visit.redirect(to: SitePath.ownContracts, flash: .contractDeclined)
    }

    static func pdf(_ visit: Visit) async throws -> FileResponse {
        _ = try visit.desk.mustBeCandidate()
        let paper = try await visit.desk.perform(ReadContract(id: visit.context.id("id", of: Contract.self)))
        return FileResponse(paper.bytes, mediaType: "application/pdf", name: paper.name, isShown: true)
    }

    private static func facts(_ contract: ContractView, _ visit: Visit) -> [FactsBlock.Fact] {
        let terms = contract.terms
        let say = visit.say
        let hours = terms.schedule.map { say(MyContractPhrases.step($0.from, minutes: $0.weeklyMinutes)) }
        return [
            FactsBlock.Fact(say(MyContractPhrases.work), terms.function),
            terms.tasks.isEmpty
                ? nil : FactsBlock.Fact(say(MyContractPhrases.tasks), terms.tasks.joined(separator: ", ")),
            FactsBlock.Fact(say(MyContractPhrases.host), contract.taking.name),
            FactsBlock.Fact(say(MyContractPhrases.employer), contract.bringing.name),
            FactsBlock.Fact(say(MyContractPhrases.workplace), terms.workplace),
            FactsBlock.Fact(say(MyContractPhrases.term), say(TalkPhrases.term(terms.start, terms.end))),
            FactsBlock.Fact(say(MyContractPhrases.hours), hours.joined(separator: "; ")),
            FactsBlock.Fact(say(MyContractPhrases.mentor), terms.mentor),
        ].compactMap { $0 }
    }

    private static func parties(_ contract: ContractView, _ visit: Visit) -> [PartiesBlock.Party] {
        contract.terms.parties.map { party in
            let signature = contract.signatures.first { $0.party == party }
            let name =
                switch party {
                case .bringing: contract.bringing.name
                case .taking: contract.taking.name
                case .employee: visit.say(MyContractPhrases.you)
                }
            return PartiesBlock.Party(
                name: name, role: party.label(in: visit.language), signature: signature?.way.label(in: visit.language),
                state: visit.say(signature.map { MyContractPhrases.signedOn($0.day) } ?? MyContractPhrases.notYet)
            )
        }
    }

    private static func signing(_ contract: ContractView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        guard let hash = contract.documentHash else { return [] }
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.ownContract(contract.id, "tekenen")),
            [
                entry.box(
                    "confirm", say(MyContractPhrases.confirmation), say(MyContractPhrases.haveRead), required: true)
            ],
            hidden: [HiddenField("text_hash", hash.description)], submit: say(MyContractPhrases.sign)
        )
        let decline = ActionsBlock.Button(
            say(MyContractPhrases.decline), to: visit.path(to: SitePath.ownContract(contract.id, "liever-niet")),
            quiet: false
        )
        return [
            .panel(say(MyContractPhrases.sign), [.text(say(MyContractPhrases.signText)), .form(form)]),
            .panel(
                say(MyContractPhrases.declineTitle), [.text(say(MyContractPhrases.declineText)), .buttons(decline)]),
        ]
    }
}
