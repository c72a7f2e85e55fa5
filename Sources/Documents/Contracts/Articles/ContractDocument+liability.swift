import Domain
import Manuscript

extension ContractDocument {
    /// Who bears which damage.
    var liability: Article {
        let employers = bringing == nil ? [] : [betweenEmployers]
        return Article(
            heading: "Schade en verzekering", clauses: [sufferedByPerson, causedByPerson] + employers + [insurance])
    }

    private var sufferedByPerson: Clause {
        let beside = bringing == nil ? "" : ", naast de \(own),"
        return """
            Lijdt de \(person) schade door het werk, dan is de \(host)\(beside) daarvoor aansprakelijk zoals een werkgever \
            dat is (artikel 7:658 lid 4 van het Burgerlijk Wetboek).
            """
    }

    private var causedByPerson: Clause {
        """
        Veroorzaakt de \(person) bij het werk schade aan de \(host) of aan anderen, dan draagt de \(host) die (artikel \
        6:170 van het Burgerlijk Wetboek). De \(person) betaalt alleen mee bij opzet of bewuste roekeloosheid (artikel \
        7:661 van het Burgerlijk Wetboek).
        """
    }

    private var betweenEmployers: Clause {
        """
        De \(host) laat de \(own) geen schade vergoeden die bij het werk ontstaat, en neemt het over als een ander de \
        \(own) daarvoor aanspreekt. Dit geldt niet voor schade door opzet of bewuste roekeloosheid van de \(own) zelf.
        """
    }

    private var insurance: Clause {
        """
        De \(host) heeft een aansprakelijkheidsverzekering en een ongevallenverzekering die ook voor de \(person) gelden. \
        Op verzoek laat de \(host) dat zien.
        """
    }
}
