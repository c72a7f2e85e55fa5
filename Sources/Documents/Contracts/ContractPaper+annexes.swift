import Domain
import Ledger
import Manuscript
import Wording

extension ContractPaper {
    /// The annexes, numbered from 1; the one that tells the hash stands apart.
    var annexes: [Block] {
        [.pageBreak]
            + usedAnnexes.filter { $0 != .data }.flatMap { annex -> [Block] in
                switch annex {
                case .tasks: sandwich(annex, [.bullets(terms.tasks.map { RichText($0) })])
                case .schedule: sandwich(annex, schedule)
                case .fee: sandwich(annex, feeTables)
                case .data: []
                }
            }
    }

    /// The data of the document itself.
    func data(hash: Digest256) -> [Block] {
        var rows = [
            Particular(say("Overeenkomst", "Agreement"), RichText(contract.number)),
            Particular(say("Netwerk", "Network"), RichText(contract.network)),
            Particular(
                say("Opgemaakt", "Made"), RichText(InstantText.long(contract.issuedAt, in: language))),
            Particular(say("Kenmerk van de tekst (SHA-256)", "Hash of the text (SHA-256)"), RichText(hash.description)),
        ]
        if let review = contract.review {
            rows.append(
                Particular(
                    say("Modeltekst getoetst door", "Model text checked by"),
                    RichText([review.lawyer, long(review.reviewedOn)].joined(separator: ", "))
                )
            )
        }
        return [.together(sandwich(.data, [.particulars(Particulars(rows: rows))]))]
    }

    /// The heading, the first paragraph above, and the others in small print below.
    private func sandwich(_ annex: ContractAnnex, _ filling: [Block]) -> [Block] {
        let texts = flat(annex.place)
        let number = (usedAnnexes.firstIndex(of: annex) ?? 0) + 1
        let name = clauses(annex.place).map(heading).joined(separator: ", ")
        let notes = texts.dropFirst().map { Block.note($0) }
        return [.heading(Heading(.first, "\(say("Bijlage", "Annex")) \(number): \(name)"))]
            + texts.prefix(1).map { .paragraph($0) } + filling.dropLast() + [.together(filling.suffix(1) + notes)]
    }
}
