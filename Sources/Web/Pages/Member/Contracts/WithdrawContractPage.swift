import Domain
import Ledger
import Operations
import Wording

/// Takes a contract back that not everybody has signed, after a question.
enum WithdrawContractPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        let isAddendum = contract.amends != nil
        let results = isAddendum ? AddendumPhrases.withdrawResults : ContractPhrases.withdrawResults
        let form = FormBlock(
            to: visit.path(to: PagePath.contract(contract.id).text + "/intrekken"), [],
            submit: visit.say(isAddendum ? AddendumPhrases.withdraw : ContractPhrases.withdraw),
            cancel: visit.link(FramePhrases.noBack, to: .contract(contract.id)),
            danger: true
        )
        return Page(
            PageHead(visit.say(isAddendum ? AddendumPhrases.withdrawQuestion : ContractPhrases.withdrawQuestion)),
            narrow: true,
            [.panel(nil, [.bullets(results.map(visit.say)), .form(form)], confirmation: true)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ContractSubject.self)
        try fields.finish()
        try await visit.desk.perform(WithdrawContract(id: id))
        return visit.redirect(to: .contract(id), flash: .contractWithdrawn)
    }
}
