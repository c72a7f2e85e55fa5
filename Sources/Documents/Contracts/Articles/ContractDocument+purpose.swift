import Domain
import Manuscript

extension ContractDocument {
    /// Why, and from which work to which.
    var purpose: Article {
        Article(heading: "Doel", clauses: [aim, functions, nature, taskChanges])
    }

    private var aim: Clause {
        switch terms.kind {
        case .secondment:
            """
            De uitlener leent de gedetacheerde tijdelijk uit aan de inlener. De gedetacheerde doet daar passend werk als \
            bedoeld in artikel 7:658a van het Burgerlijk Wetboek, om stap voor stap weer aan het werk te komen.
            """
        case .trial:
            """
            De werknemer werkt op proef bij de ontvangende werkgever, met behoud van loon. Zo ontdekken partijen of dit \
            werk passend is als bedoeld in artikel 7:658a van het Burgerlijk Wetboek, en of het bij de werknemer past.
            """
        case .trialUwv:
            """
            De deelnemer werkt op proef bij de ontvangende werkgever, met behoud van de uitkering. Zo ontdekken partijen \
            of de deelnemer geschikt is voor dit werk.
            """
        case .workExperience:
            """
            De werknemer doet bij de ontvangende werkgever ervaring op, met behoud van loon. Het gaat om wennen aan een \
            werkritme en om leren, niet om zo veel mogelijk werk te doen.
            """
        }
    }

    private var functions: Clause {
        if bringing == nil { return "De \(person) werkt bij de \(host) als \(terms.function)." }
        return "De functie bij de \(own) is: \(terms.ownFunction). De functie bij de \(host) is: \(terms.function)."
    }

    /// What sets this kind apart from ordinary work.
    private var nature: Clause {
        switch terms.kind {
        case .secondment:
            """
            Dit is collegiale uitleen: de uitlener en de inlener helpen elkaar en de gedetacheerde, zonder winst te maken.
            """
        case .trial, .trialUwv:
            """
            De proefplaatsing komt niet in de plaats van een betaalde baan en vervangt niemand die ziek is of verlof heeft.
            """
        case .workExperience:
            """
            De werkervaringsplek is een extra plek: zij komt niet in de plaats van een betaalde baan. De taken in bijlage \
            1 zijn tegelijk de leerdoelen.
            """
        }
    }

    private var taskChanges: Clause { "De taken staan in bijlage 1. Partijen veranderen ze alleen samen." }
}
