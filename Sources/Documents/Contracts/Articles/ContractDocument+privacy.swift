import Domain
import Manuscript

extension ContractDocument {
    /// What the parties may know and keep.
    var privacy: Article {
        Article(heading: "Privacy en geheimhouding", clauses: [use, noHealthData, retention, secrecy])
    }

    private var use: Clause {
        """
        Partijen gebruiken persoonsgegevens alleen om deze overeenkomst uit te voeren en om te doen wat de wet vraagt. \
        Iedere werkgever is zelf verantwoordelijk voor de gegevens die hij heeft en beveiligt ze goed.
        """
    }

    private var noHealthData: Clause {
        let giver = bringing == nil ? "Niemand" : "De \(own)"
        return """
            \(giver) geeft de \(host) \(bringing == nil ? "" : "geen ")gegevens over de gezondheid van de \(person): de \
            \(host) hoort alleen welk werk kan en hoeveel uren.
            """
    }

    private var retention: Clause {
        """
        De gegevens worden niet langer bewaard dan nodig is. De \(person) mag ze inzien en laten verbeteren, en kan \
        daarvoor bij iedere werkgever in deze overeenkomst terecht.
        """
    }

    private var secrecy: Clause {
        """
        Wat partijen van elkaar horen en duidelijk vertrouwelijk is, houden zij voor zich, ook na afloop. De \(person) mag \
        altijd praten met een arts, een adviseur of een vertrouwenspersoon.
        """
    }
}
