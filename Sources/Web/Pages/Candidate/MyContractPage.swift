import Domain
import Ledger
import Operations
import Wording

/// One contract for the candidate to read and sign.
enum MyContractPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        _ = try visit.desk.mustBeCandidate()
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        let say = visit.say
        let pdf = visit.link(MyContractPhrases.read, to: SitePath.ownContract(contract.id, "pdf"))
        let copy = visit.link(ClausePhrases.readingCopy, to: SitePath.ownContract(contract.id, "leesvertaling"))
        return Page(
            PageHead(
                say(MyContractPhrases.number(contract.number ?? "")),
                tag: Tag(contract.state.label(in: visit.language)),
                back: visit.link(MyContractPhrases.title, to: SitePath.ownContracts),
                lead: contract.maySign.isEmpty ? nil : say(MyContractPhrases.lead)
            ),
            narrow: true,
            TermsBlocks.warnings(contract, in: visit) + [
                .heading(say(MyContractPhrases.whatItSays)), .facts(facts(contract, visit)), .links([pdf, copy]),
            ] + SigningProgress.blocks(contract, in: visit)
                + (contract.maySign.contains(.employee) ? signing(contract, visit) : [])
        )
    }

    /// Without a reason: nobody is asked for one.
    static func decline(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try visit.context.id("id", of: ContractSubject.self)
        try await visit.desk.perform(DeclineContract(id: id, reason: .candidatePrefersNot))
        return visit.redirect(to: SitePath.ownContracts, flash: .contractDeclined)
    }

    static func readingCopy(_ visit: Visit) async throws -> FileResponse {
        _ = try visit.desk.mustBeCandidate()
        return try await ContractActions.readingCopy(visit)
    }

    static func pdf(_ visit: Visit) async throws -> FileResponse {
        _ = try visit.desk.mustBeCandidate()
        let paper = try await visit.desk.perform(ReadContract(id: visit.context.id("id", of: ContractSubject.self)))
        return FileResponse(paper.bytes, mediaType: "application/pdf", name: paper.name, isShown: true)
    }

    static func facts(_ contract: ContractView, _ visit: Visit) -> [FactsBlock.Fact] {
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

    /// The ways to sign, and the way out.
    private static func signing(_ contract: ContractView, _ visit: Visit) -> [Block] {
        let say = visit.say
        let decline = ActionsBlock.Button(
            say(MyContractPhrases.decline), to: visit.path(to: SitePath.ownContract(contract.id, "liever-niet")),
            quiet: true
        )
        let links = [
            visit.link(SigningPhrases.readAndSign, to: SitePath.ownContract(contract.id, "tekenen")),
            visit.link(ScanPhrases.onPaper, to: SitePath.ownContract(contract.id, "papier")),
        ]
        return [
            .links(links, plain: true),
            .panel(
                say(MyContractPhrases.declineTitle), [.text(say(MyContractPhrases.declineText)), .buttons(decline)]),
        ]
    }
}
