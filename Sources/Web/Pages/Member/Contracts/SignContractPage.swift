import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// Signs a contract for one's own member, after it was read.
enum SignContractPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let (contract, party) = try await contract(visit)
        let path = PagePath.contract(contract.id).text
        let form = FormBlock(
            to: visit.path(to: path + "/tekenen/\(party.rawValue)"),
            [
                entry.box(
                    "confirm", visit.say(ContractPhrases.confirmLegend), visit.say(ContractPhrases.confirmRead),
                    required: true
                )
            ],
            hidden: ContractOptions.hashField(contract), submit: visit.say(ContractPhrases.sign),
            cancel: visit.link(FramePhrases.noBack, to: .contract(contract.id))
        )
        let name = ContractPage.name(of: party, contract, in: visit)
        return Page(
            PageHead(
                visit.say(ContractPhrases.signQuestion(contract.number ?? "")),
                back: visit.link(ContractPhrases.contracts, to: .contracts),
                lead: visit.say(ContractPhrases.signLead(name))
            ),
            narrow: true,
            [
                .links([visit.link(ContractPhrases.openDocument, to: path + "/pdf")]),
                .panel(nil, [.bullets(ContractPhrases.signResults.map(visit.say)), .form(form)], confirmation: true),
                .hint(visit.say(ContractPhrases.hash("\(contract.documentHash.map { "\($0)" } ?? "")"))),
            ]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: Contract.self)
        guard let party = visit.context.parameters.get("party").flatMap(ContractParty.init(rawValue:)) else {
            throw Refusal(.notFound)
        }
        let confirmed = fields.bool("confirm")
        let hash = fields.required("text_hash", .digest)
        try fields.finish()
        guard confirmed() else { throw Refusal(.fieldMissing, at: "/confirm") }
        try await visit.desk.perform(SignContract(id: id, party: party, textHash: hash()))
        return visit.redirect(to: .contract(id), flash: .contractSigned)
    }

    private static func contract(_ visit: Visit) async throws -> (ContractView, ContractParty) {
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: Contract.self)))
        let party = visit.context.parameters.get("party").flatMap(ContractParty.init(rawValue:))
        guard let party, contract.maySign.contains(party) else { throw Refusal(.notFound) }
        return (contract, party)
    }
}
