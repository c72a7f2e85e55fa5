import Domain
import Manuscript

extension ContractPaper {
    /// Who agrees with whom.
    var parties: [Block] {
        let employers = [contract.bringing.map { row(of: $0, as: ownRole) }, row(of: contract.taking, as: host)]
        let person = [
            RichText.bold(person.capitalisedFirst), RichText(contract.employee), RichText(""), RichText(""),
            RichText(""),
        ]
        return [
            .heading(Heading(.first, say("Partijen", "Parties"))),
            .table(
                PrintedTable(
                    columns: [
                        TableColumn(say("Partij", "Party"), relativeWidth: 21),
                        TableColumn(say("Naam", "Name"), relativeWidth: 29),
                        TableColumn(say("KvK-nummer", "Trade register"), relativeWidth: 16),
                        TableColumn(say("Plaats", "Place"), relativeWidth: 18),
                        TableColumn(say("Vertegenwoordigd door", "Represented by"), relativeWidth: 24),
                    ],
                    rows: employers.compactMap { $0 } + [person]
                )
            ),
        ]
    }

    private func row(of employer: ContractDocument.Employer, as role: String) -> [RichText] {
        [.bold(role.capitalisedFirst)]
            + [employer.name, employer.kvk, employer.place, employer.representative].map { RichText($0) }
    }

    /// Where the parties sign, together on one page.
    var signing: [Block] {
        [
            .together(
                [.heading(Heading(.first, say("Ondertekening", "Signatures")))]
                    + flat(.signing).map { .paragraph($0) }
                    + [.signatures(SignatureBlock(.stacked, signatories: signatories))]
            )
        ]
    }

    private var signatories: [Signatory] {
        let own = contract.bringing.map { signatory($0, as: ownRole) }
        return [
            own, signatory(contract.taking, as: host),
            Signatory(
                role: person.capitalisedFirst, name: contract.employee,
                function: contract.bringing == nil ? terms.function : terms.ownFunction
            ),
        ].compactMap { $0 }
    }

    private func signatory(_ employer: ContractDocument.Employer, as role: String) -> Signatory {
        Signatory(
            role: role.capitalisedFirst, name: employer.representative, onBehalfOf: employer.name,
            function: employer.function
        )
    }
}
