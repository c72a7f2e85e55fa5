import Domain
import Manuscript

extension ContractDocument {
    /// The law, changes and annexes.
    var closing: Article {
        Article(heading: "Slotbepalingen", clauses: [changes, annexesBelong, law, copies])
    }

    private var changes: Clause {
        """
        Deze overeenkomst wordt alleen schriftelijk gewijzigd, met akkoord van \(allParties). Voor het opbouwschema geldt \
        artikel \(reference: .hours).
        """
    }

    private var annexesBelong: Clause {
        "De bijlagen horen bij de overeenkomst. Spreken ze elkaar tegen, dan gaan de artikelen voor."
    }

    private var law: Clause {
        """
        Op deze overeenkomst is Nederlands recht van toepassing. Is een afspraak niet geldig, dan blijven de andere gelden \
        en maken partijen een nieuwe die er het meest op lijkt.
        """
    }

    private var copies: Clause {
        """
        Iedere partij krijgt een volledig exemplaar en bewaart het zelf. Bijlage \(lastAnnex) beschrijft hoe het netwerk \
        de handtekeningen vastlegt.
        """
    }
}
