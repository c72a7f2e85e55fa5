import Domain
import Manuscript
import Wording

extension ContractDocument {
    /// Who agrees with whom.
    var parties: [Block] {
        var blocks: [Block] = [.heading(Heading(.first, "Partijen"))]
        if let bringing { blocks.append(.particulars(particulars(of: bringing, as: ownRole))) }
        blocks.append(.particulars(particulars(of: taking, as: host.capitalisedFirst)))
        blocks.append(.particulars(employeeParticulars))
        blocks.append(.paragraph(introduction))
        return blocks
    }

    /// `Werkgever (uitlener)`.
    var ownRole: String { terms.kind == .secondment ? "Werkgever (uitlener)" : "Werkgever" }

    private func particulars(of employer: Employer, as role: String) -> Particulars {
        Particulars(
            heading: role,
            rows: [
                Particular("Naam", RichText(employer.name)), Particular("KvK-nummer", RichText(employer.kvk)),
                Particular("Plaats", RichText(employer.place)),
                Particular("Vertegenwoordigd door", RichText(employer.representative)),
            ]
        )
    }

    private var employeeParticulars: Particulars {
        var rows = [Particular("Naam", RichText(employee))]
        if bringing != nil { rows.append(Particular("Functie bij de \(own)", RichText(terms.ownFunction))) }
        rows.append(Particular("Functie bij de \(host)", RichText(terms.function)))
        return Particulars(heading: person.capitalisedFirst, rows: rows)
    }

    private var introduction: RichText {
        if bringing == nil {
            return """
                De \(host) is lid van \(bold: network), een netwerk van werkgevers die elkaar helpen om mensen passend werk te \
                bieden. De \(host) en de \(person) spreken het volgende af.
                """
        }
        return """
            De \(own) en de \(host) zijn lid van \(bold: network), een netwerk van werkgevers die elkaar helpen om mensen \
            passend werk te bieden. Samen met de \(person) spreken zij het volgende af.
            """
    }
}

extension String {
    /// This text with a capital first letter.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
