import Domain
import Operations
import Wording

/// What the buttons beside the signature lines do.
enum SigningActions {
    static func remind(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ContractSubject.self)
        let party = fields.choice("party", of: ContractParty.self)
        try fields.finish()
        try await visit.desk.perform(RemindSigners(id: id, party: party()))
        return visit.redirect(to: .contract(id), flash: .signerReminded)
    }

    /// The employee's personal link, for a coordinator to pass on.
    static func link(_ visit: Visit, _ form: FormInput) async throws -> Page {
        try form.fields.finish()
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        let link = try await visit.desk.perform(CopyLink(of: .candidate(contract.candidate)))
        return PassableLinkPage.page(
            link.address, hint: visit.say(SigningPhrases.linkHint),
            back: visit.link(ContractPhrases.back, to: .contract(contract.id)), visit
        )
    }
}
