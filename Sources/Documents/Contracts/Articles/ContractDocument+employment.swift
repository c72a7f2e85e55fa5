import Domain
import Manuscript

extension ContractDocument {
    /// Whose employee the person is, and who pays.
    var employment: Article {
        switch terms.kind {
        case .secondment, .trial, .workExperience:
            Article(
                heading: "Arbeidsovereenkomst en loon", clauses: [stays, notAgreedWork, pay, notEmployedByHost]
            )
        case .trialUwv:
            Article(
                heading: "Uitkering en goedkeuring",
                clauses: [approval] + (bringing == nil ? [] : [stays]) + [benefit, notEmployedByHost]
            )
        }
    }

    private var stays: Clause {
        """
        De arbeidsovereenkomst tussen de \(own) en de \(person) blijft bestaan, met alle arbeidsvoorwaarden die daarbij \
        horen.
        """
    }

    private var notAgreedWork: Clause {
        """
        Het werk bij de \(host) is passende arbeid. Het wordt niet de bedongen arbeid: niet door deze overeenkomst, niet \
        door verlenging en niet doordat er tijd verstrijkt.
        """
    }

    private var pay: Clause {
        """
        De \(own) betaalt het loon. Voor de gewerkte uren geldt wat de cao of de regeling van de \(own) daarover zegt. Voor \
        de andere uren blijft gelden wat bij ziekte geldt (artikel 7:629 van het Burgerlijk Wetboek).
        """
    }

    private var notEmployedByHost: Clause {
        """
        Tussen de \(host) en de \(person) ontstaat geen arbeidsovereenkomst. De \(host) betaalt de \(person) geen loon en \
        geen beloning onder een andere naam.
        """
    }

    private var approval: Clause {
        let day = terms.approvedOn.map { " Die goedkeuring is van \(long($0))." } ?? ""
        return """
            De proefplaatsing begint alleen als UWV, of de werkgever die eigenrisicodrager is, haar vooraf heeft \
            goedgekeurd.\(day) Een kopie ervan hoort bij deze overeenkomst.
            """
    }

    private var benefit: Clause {
        """
        De deelnemer houdt tijdens de proefplaatsing de uitkering en de plichten die daarbij horen. De proefplaatsing is \
        niet bedoeld voor wie bij ziekte nog loon van een werkgever krijgt.
        """
    }
}
