import Domain
import Ledger
import Operations
import Wording

/// Issues a contract after a question: from then on its text is fixed and everybody is asked to sign. While something
/// stands in the way, that is told in place of the button.
enum IssueContractPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        try visit.desk.mustActFor(contract.bringing.id)
        let open = OpenPoints.blocks(contract, in: visit)
        guard open.isEmpty else {
            let back = visit.link(ContractPhrases.back, to: .contract(contract.id))
            let head = PageHead(visit.say(ContractPhrases.notYet), back: back)
            return Page(
                head, narrow: true, tellsRefusals: entry.refusals.allSatisfy(contract.faults.contains),
                [.panel(nil, open + [.links([fillIn(contract, visit)], plain: true)])])
        }
        let form = FormBlock(
            to: visit.path(to: PagePath.contract(contract.id).text + "/uitgeven"), [],
            hidden: [HiddenField("revision", String(contract.revision))], submit: visit.say(ContractPhrases.issue),
            cancel: visit.link(FramePhrases.noBack, to: .contract(contract.id)), danger: true
        )
        return Page(
            PageHead(visit.say(ContractPhrases.issueQuestion)), narrow: true,
            [.panel(nil, [.bullets(ContractPhrases.issueResults.map(visit.say)), .form(form)], confirmation: true)]
        )
    }

    private static func fillIn(_ contract: ContractView, _ visit: Visit) -> PageLink {
        visit.link(ContractPhrases.fillIn, to: TermsPage.path(of: contract.id))
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ContractSubject.self)
        let revision = fields.revision()
        try fields.finish()
        _ = try await IssueContract(id: id, revision: revision()).run(at: visit.desk)
        return visit.redirect(to: .contract(id), flash: .contractIssued)
    }
}
