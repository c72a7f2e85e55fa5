import Domain
import Manuscript

extension ContractDocument {
    /// Whether a job may follow.
    var intention: Article {
        let warnings = terms.kind == .trialUwv ? [] : [warning]
        return Article(heading: heading, clauses: [plan, noObstacle] + warnings)
    }

    private var heading: String {
        switch terms.kind {
        case .secondment: "In dienst bij de inlener"
        case .trial, .trialUwv: "Na de proefplaatsing"
        case .workExperience: "Na de werkervaringsplek"
        }
    }

    private var plan: Clause {
        switch terms.kind {
        case .secondment, .trial: terms.hiringIntent ? meansToHire : promisesNothing
        case .trialUwv:
            """
            Is de deelnemer geschikt, dan biedt de ontvangende werkgever na de proefplaatsing een arbeidsovereenkomst aan: \
            voor ten minste \(rules.hiringMonths) maanden, voor ten minste evenveel uren als in de laatste stap van het \
            opbouwschema, en zonder proeftijd.
            """
        case .workExperience:
            """
            De ontvangende werkgever heeft niet het plan om de werknemer na afloop in dienst te nemen. Verandert dat, dan \
            bespreken partijen een andere vorm, zoals een proefplaatsing of een detachering.
            """
        }
    }

    private var meansToHire: Clause {
        """
        Gaat het goed, dan wil de \(host) de \(person) na afloop in dienst nemen. Deze overeenkomst geeft nog geen recht op \
        een baan.
        """
    }

    private var promisesNothing: Clause {
        "De \(host) belooft geen baan. Gaat het goed, dan kunnen de \(host) en de \(person) daar samen over praten."
    }

    private var noObstacle: Clause {
        guard bringing != nil else {
            return "De \(person) mag altijd ander werk aannemen, ook bij een andere werkgever."
        }
        return """
            De \(own) maakt een overstap niet moeilijk. Voor het in dienst nemen van de \(person) is geen vergoeding \
            verschuldigd, en een afspraak die de overstap verbiedt geldt niet.
            """
    }

    /// The no-riskpolis, which an early hire may cost (ZW 29b).
    private var warning: Clause {
        """
        Let op: gaat de \(person) in dienst bij een andere werkgever voordat UWV over de WIA heeft beslist, dan kan dat \
        gevolgen hebben voor de no-riskpolis (artikel 29b van de Ziektewet) en voor een latere uitkering. Partijen vragen \
        daarover eerst advies. Een detachering tot die beslissing is vaak veiliger.
        """
    }
}
