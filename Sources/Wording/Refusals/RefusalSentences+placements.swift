import Domain

extension RefusalSentences {
    static func placementStateWrong(_ values: RefusalValues) -> Self {
        let state = values.choice("state", as: Placement.State.self)
        return Self(
            dutch: "Kan nu niet",
            "Dit kan nu niet\(state.map { ", want de plaatsing is “\($0.dutch)”" } ?? "")."
                + " Laad de pagina opnieuw en kijk wat wel kan.",
            english: "Not possible now",
            "This is not possible now\(state.map { ": the placement is “\($0.english)”" } ?? "")."
                + " Load the page again and see what is."
        )
    }

    static func placementReferenceTaken(_ values: RefusalValues) -> Self {
        let reference = values["reference"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Kenmerk al gebruikt",
            "Er is al een plaatsing met het kenmerk\(reference). Controleer of deze plaatsing er al in staat.",
            english: "Reference taken",
            "There is a placement with the reference\(reference) already."
                + " Check whether this placement was entered before."
        )
    }

    static func placementUnknown(_ values: RefusalValues) -> Self {
        let code = values["placement"]
        return Self(
            dutch: "Plaatsing onbekend",
            "\(code.map { "Plaatsing \($0)" } ?? "Deze plaatsing") is niet bekend in dit netwerk."
                + " Controleer het kenmerk.",
            english: "Placement unknown",
            "\(code.map { "Placement \($0)" } ?? "This placement") is not known in this network. Check the reference."
        )
    }

    static func placementEndsBeforeStart(_ values: RefusalValues) -> Self {
        let day = values.day("start")
        return Self(
            dutch: "Einde voor begin",
            "Een plaatsing kan niet eindigen voor die begint. Kies"
                + " \(day.map { "\($0.dutch) of later" } ?? "een latere einddatum").",
            english: "End before start",
            "A placement cannot end before it starts. Choose"
                + " \(day.map { "\($0.english) or later" } ?? "a later last day")."
        )
    }

    static func placementEndsAfterTerm(_ values: RefusalValues) -> Self {
        let day = values.day("end")
        return Self(
            dutch: "Einde na de afgesproken dag",
            "De plaatsing is afgesproken tot en met \(day?.dutch ?? "een eerdere dag")."
                + " Kies die dag of een eerdere, of leg eerst een verlenging vast.",
            english: "End after the agreed day",
            "The placement was agreed until \(day?.english ?? "an earlier day"). Choose that day or an earlier one, or"
                + " record an extension first."
        )
    }

    static let placementSameMember = Self(
        dutch: "Twee keer hetzelfde lid",
        "Een plaatsing gaat altijd tussen twee leden. Kies een ander lid aan een van de kanten.",
        english: "The same member twice",
        "A placement is always between two members. Choose another member on one of the sides."
    )

    static func extensionNotLater(_ values: RefusalValues) -> Self {
        let day = values.day("end")
        return Self(
            dutch: "Niet later dan nu",
            "Een verlenging heeft een latere einddatum nodig. Kies een dag na \(day?.dutch ?? "de einddatum van nu").",
            english: "Not later than now",
            "An extension needs a later last day. Choose a day after \(day?.english ?? "the present last day")."
        )
    }

    static func hoursOutsidePlacement(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        return Self(
            dutch: "Geen plaatsing in die maand",
            "De plaatsing loopt niet in \(month?.dutch ?? "die maand"). Kies een maand waarin is gewerkt.",
            english: "No placement in that month",
            "The placement does not run in \(month?.english ?? "that month"). Choose a month in which work was done."
        )
    }

    static func hoursAfterEnd(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        return Self(
            dutch: "Na die dag zijn nog uren opgegeven",
            "Over \(month?.dutch ?? "een latere maand") zijn gewerkte uren opgegeven. Laat het bedrijf waar is gewerkt "
                + "die opgave eerst op 0 zetten, of kies een latere laatste dag.",
            english: "Hours were reported after that day",
            "Hours were reported for \(month?.english ?? "a later month"). Let the employer where the work was done "
                + "set that report to 0 first, or choose a later last day."
        )
    }

    static func hoursMonthNotOver(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        return Self(
            dutch: "Maand loopt nog",
            "De uren van \(month?.dutch ?? "deze maand") kunt u opgeven als de maand voorbij is."
                + " Probeer het dan opnieuw.",
            english: "Month not over",
            "The hours of \(month?.english ?? "this month") can be reported once the month is over. Try again then."
        )
    }

    static let hoursNotYours = Self(
        dutch: "Uren van een ander",
        "De uren geeft de werkgever op waar is gewerkt. Vraag die werkgever of de regiocoördinator.",
        english: "Hours of another",
        "The employer where the work is done reports the hours. Ask that employer or the coordinator."
    )

    static func hoursAlreadyReported(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        return Self(
            dutch: "Uren al opgegeven",
            "Voor deze plaatsing zijn de uren van \(month?.dutch ?? "deze maand") al opgegeven, met een ander aantal of"
                + " twee keer in dit bestand. Pas de opgave bij de plaatsing aan.",
            english: "Hours reported already",
            "The hours of \(month?.english ?? "this month") are reported already for this placement, with another number"
                + " or twice in this file. Change the report at the placement."
        )
    }

    static let extensionNeedsAddendum = Self(
        dutch: "Verlengen gaat met een addendum",
        "Deze plaatsing heeft een overeenkomst. Maak een addendum op en laat alle partijen tekenen.",
        english: "Extended by an addendum",
        "This placement has a contract. Draw up an addendum and let all parties sign it."
    )

    static let extensionOpen = Self(
        dutch: "Er loopt al een verlenging",
        "Voor deze plaatsing wacht al een addendum. Rond dat eerst af of trek het in.",
        english: "An extension is under way",
        "An addendum of this placement is waiting already. Finish that first or withdraw it."
    )

    static let placementWithoutContract = Self(
        dutch: "Geen overeenkomst",
        "Deze plaatsing komt uit een import en heeft hier geen overeenkomst. Leg de verlenging rechtstreeks vast.",
        english: "No contract",
        "This placement was imported and has no contract here. Record the extension directly."
    )
}
