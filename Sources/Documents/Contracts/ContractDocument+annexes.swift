import Domain
import Ledger
import Manuscript
import Wording

extension ContractDocument {
    /// The annexes, numbered from 1.
    var annexes: [Block] {
        let all = [
            ("Taken", tasks), ("Opbouwschema", schedule), ("Vergoeding", feeTable),
            ("Gegevens van dit document", audit),
        ]
        let used = all.filter { !$0.1.isEmpty }
        return [.pageBreak]
            + used.enumerated().flatMap { index, annex in
                [Block.heading(Heading(.first, "Bijlage \(index + 1): \(annex.0)"))] + annex.1
            }
    }

    /// The annex that says how signing is recorded is the last one.
    var lastAnnex: Int { feeTable.isEmpty ? 3 : 4 }

    private var tasks: [Block] {
        let learning =
            terms.kind == .workExperience ? " Ze zijn tegelijk de leerdoelen: dit wil de werknemer oefenen." : ""
        return [
            .paragraph(
                "De \(person) werkt als \(terms.function) en doet deze taken, voor zover ze passend zijn.\(learning)"),
            .bullets(terms.tasks.map { RichText($0) }),
        ]
    }

    private var audit: [Block] {
        [
            .particulars(
                Particulars(rows: [
                    Particular("Overeenkomst", RichText(number)), Particular("Netwerk", RichText(network)),
                    Particular("Opgemaakt", RichText(InstantText.long(issuedAt, in: .dutch))),
                    Particular("Kenmerk van de afspraken (SHA-256)", RichText(terms.digest.description)),
                ])
            ),
            .note(
                """
                Bij iedere handtekening legt het netwerk vast: welke partij tekende, op welke dag, digitaal of op papier, wie dat \
                vastlegde, en het kenmerk van precies dit document. Wie een exemplaar heeft, kan bij het netwerk nagaan of het \
                ongewijzigd is. Dat blijft mogelijk nadat het netwerk zijn eigen exemplaar heeft verwijderd.
                """
            ),
        ]
    }
}
