import Domain
import Manuscript

extension ContractDocument {
    /// Where the parties sign, together on one page.
    var signing: [Block] {
        [
            .together([
                .heading(Heading(.first, "Ondertekening")),
                .paragraph(
                    """
                    Partijen tekenen digitaal of op papier, in iedere volgorde. De overeenkomst geldt zodra \(allParties) \
                    hebben getekend. Wie digitaal tekent, hoeft hieronder niets in te vullen: het netwerk legt de handtekening \
                    vast zoals in de laatste bijlage staat.
                    """
                ),
                .signatures(SignatureBlock(.sideBySide, signatories: signatories)),
            ])
        ]
    }

    private var signatories: [Signatory] {
        let own = bringing.map { Signatory(role: ownRole, name: $0.representative, onBehalfOf: $0.name) }
        return [
            own, Signatory(role: host.capitalisedFirst, name: taking.representative, onBehalfOf: taking.name),
            Signatory(role: person.capitalisedFirst, name: employee),
        ].compactMap { $0 }
    }
}
