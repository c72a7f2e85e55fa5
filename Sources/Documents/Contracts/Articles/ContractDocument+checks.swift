import Domain
import Manuscript

extension ContractDocument {
    /// What is checked before the first day.
    var checks: Article {
        Article(heading: "Controle vooraf", clauses: [identity, conduct])
    }

    private var identity: Clause {
        """
        De \(host) kijkt vóór de eerste werkdag wie de \(person) is, aan de hand van een geldig identiteitsbewijs. Een \
        kopie bewaart de \(host) alleen als de wet dat voorschrijft.
        """
    }

    private var conduct: Clause {
        """
        Vraagt het werk een verklaring omtrent het gedrag (VOG) of een ander bewijs, dan is dat er vóór de eerste werkdag. \
        De \(host) zegt op tijd wat nodig is en betaalt de kosten. Een verklaring over gezondheid hoort daar niet bij.
        """
    }
}
