import Domain
import Ledger
package import Manuscript
import Wording

extension SigningEvidence {
    /// The page as it is printed, in Dutch as the contract is.
    package var document: PrintedDocument {
        PrintedDocument(
            title: "Bewijs van ondertekening", subtitle: "Hoort bij overeenkomst \(number), \(kind.label(in: .dutch))",
            language: .dutch, createdAt: sealedAt.printed,
            footer: "\(network) · bewijs bij overeenkomst \(number)", sheets: .evidence,
            blocks: signed + signers + sealed
        )
    }

    private var signed: [Block] {
        [
            .paragraph(
                """
                Dit bewijs is toegevoegd toen iedereen had getekend. De bladzijden ervoor zijn precies het document dat \
                is getekend: er is niets aan gewijzigd.
                """
            ),
            .particulars(
                Particulars(
                    heading: "Het getekende document",
                    rows: [
                        Particular("Nummer", RichText(number)),
                        Particular("Klaargezet", RichText(InstantText.long(issuedAt, in: .dutch))),
                        Particular("Omvang", "de eerste \(documentBytes) bytes van dit bestand"),
                        Particular("SHA-256", RichText(Self.grouped(documentHash))),
                    ]
                )
            ),
        ]
    }

    private var signers: [Block] {
        [.heading(Heading(.first, "Wie heeft getekend"))]
            + signatures.map { .together([.particulars(Particulars(heading: $0.heading, rows: $0.rows))]) }
    }

    private var sealed: [Block] {
        [
            .together([
                .heading(Heading(.first, "Zegel en controle")),
                .paragraph(
                    """
                    \(bold: network) heeft dit bestand op \(InstantText.long(sealedAt, in: .dutch)) verzegeld met een digitale \
                    handtekening. Daarmee is te zien of er daarna iets aan is gewijzigd. Iedereen kan dat controleren op \
                    \(bold: checkAddress), zonder in te loggen; het bestand wordt daar niet bewaard. Een gewone pdf-lezer toont \
                    de handtekening ook.
                    """
                ),
                .particulars(
                    Particulars(rows: [Particular("Certificaat, SHA-256", RichText(Self.grouped(certificate)))])),
                .note(
                    """
                    Zonder deze software: neem de eerste \(documentBytes) bytes van dit bestand en bereken daarvan de SHA-256. Die \
                    is gelijk aan de code bij het getekende document.
                    """
                ),
            ])
        ]
    }

    /// In groups of eight, which can be compared by eye and break over lines.
    static func grouped(_ digest: Digest256) -> String {
        let digits = Array(digest.description)
        return stride(from: 0, to: digits.count, by: 8).map { String(digits[$0..<$0 + 8]) }.joined(separator: " ")
    }
}
