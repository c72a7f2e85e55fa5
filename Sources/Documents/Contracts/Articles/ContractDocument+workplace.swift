import Domain
import Manuscript

extension ContractDocument {
    /// Where, and who says what is to be done.
    var workplace: Article {
        Article(heading: "Werkplek, leiding en begeleiding", clauses: [place, authority, guidance, limits])
    }

    private var place: Clause {
        "De werkplek is: \(terms.workplace). Werken op een andere plek kan alleen als \(allParties) dat goed vinden."
    }

    private var authority: Clause {
        guard terms.kind == .secondment else {
            return """
                De \(host) geeft de dagelijkse aanwijzingen en houdt toezicht op het werk. De \(person) houdt zich aan de \
                regels die daar voor iedereen gelden.
                """
        }
        return """
            Tijdens het werk gaan leiding en toezicht over op de inlener: de gedetacheerde volgt de aanwijzingen van de \
            inlener en houdt zich aan de regels die daar voor iedereen gelden. In al het andere blijft de uitlener de \
            werkgever.
            """
    }

    private var guidance: Clause {
        """
        De begeleider bij de \(host) is \(bold: terms.mentor). Is de begeleider er niet, dan wijst de \(host) een vervanger \
        aan en zegt wie dat is.
        """
    }

    private var limits: Clause {
        """
        De \(host) vraagt alleen werk dat past bij de mogelijkheden en voorwaarden die partijen samen hebben besproken. Is \
        het werk te zwaar of juist te licht, dan zegt de \(person) dat tegen de begeleider en passen partijen het aan.
        """
    }
}
