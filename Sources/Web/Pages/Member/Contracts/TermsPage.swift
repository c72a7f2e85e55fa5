import Domain
import Ledger
import Operations
import Wording

/// The terms of a draft, to be agreed and changed by both members.
enum TermsPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: Contract.self)))
        let back = visit.link(ContractPhrases.back, to: .contract(contract.id))
        let head = PageHead(
            visit.say(TermsPhrases.title), back: back,
            hint: visit.say(TermsPhrases.between(contract.candidateCode, contract.bringing.name, contract.taking.name))
        )
        guard contract.state == .draft else { return Page(head, [.note(visit.say(TermsPhrases.fixed))]) }
        let bringing = try await visit.desk.ask(ShowMember(id: contract.bringing.id)).legalEntities
        let taking = try await visit.desk.ask(ShowMember(id: contract.taking.id)).legalEntities
        let form = FormBlock(
            to: visit.path(to: PagePath.contract(contract.id).text + "/afspraken"),
            TermsFields.fields(entry, contract.terms, bringing: bringing, taking: taking, in: visit),
            hidden: [HiddenField("revision", String(contract.revision))], submit: visit.say(FramePhrases.save),
            cancel: PageLink(visit.say(FramePhrases.cancel), to: back.path)
        )
        return Page(head, [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: Contract.self)
        let revision = fields.revision()
        let draft = TermsFields.read(fields)
        try fields.finish()
        try await visit.desk.perform(ChangeTerms(id: id, revision: revision(), draft: draft()))
        return visit.redirect(to: .contract(id), flash: .saved)
    }
}
