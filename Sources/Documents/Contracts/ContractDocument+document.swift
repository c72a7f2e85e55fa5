import Domain
import Ledger
package import Manuscript
import Wording

extension ContractDocument {
    /// The contract as it is printed, in Dutch: the parties, the articles, where they sign, and the annexes.
    package var document: PrintedDocument {
        PrintedDocument(
            title: title, subtitle: subtitle, language: .dutch, createdAt: issuedAt.printed,
            footer: "\(network) · overeenkomst \(number) · \(shortHash)",
            banner: "Concept: laat deze tekst door een jurist toetsen.",
            blocks: parties + [.heading(Heading(.first, "Afspraken"))] + articles.map { .article($0) } + signing
                + annexes
        )
    }

    /// Every article of this kind, in its order.
    var articles: [Article] {
        [
            purpose, workplace, hours, term, employment, fee, sickness, safety, liability, checks, intention,
            evaluation,
            privacy, complaints, closing,
        ]
    }

    private var shortHash: String { String(terms.digest.description.prefix(12)) }
}
