package import Domain

/// The words around placements that ask for something: how they ended, and a month's hours.
extension PlacementPhrases {
    package static let awaitsOutcome = Labels("afloop gevraagd", "outcome asked")
    package static let awaitingGroup = Labels("Laatste dag voorbij", "Last day passed")
    package static let sayOutcome = Labels(
        "Geef op hoe de plaatsing eindigde. Loopt ze door? Vraag de andere werkgever haar te verlengen.",
        "Say how the placement ended. Does it go on? Ask the other employer to extend it."
    )
    package static let sayOutcomeOrExtend = Labels(
        "Geef op hoe de plaatsing eindigde, of verleng haar als ze doorloopt.",
        "Say how the placement ended, or extend it when it goes on."
    )
    package static let hoursLead = Labels(
        "Vul in hoeveel uur er echt gewerkt is, zoals 39,5. Wat u leeg laat, blijft staan; geeft u niets op, dan "
            + "tellen de uren van het schema.",
        "Enter how many hours were really worked, such as 39.5. What you leave empty stays open; when you report "
            + "nothing, the hours of the schedule count."
    )
    package static let nothingOwed = Labels(
        "Voor deze maand hoeft u geen uren op te geven.", "You need to report no hours for this month.")

    package static func overSince(_ day: String) -> Labels {
        Labels("De laatste dag was \(day).", "The last day was \(day).")
    }

    package static func outcomeTask(_ code: String) -> Labels {
        Labels("Hoe eindigde plaatsing \(code)?", "How did placement \(code) end?")
    }

    package static func outcomeTaskHint(_ day: String, _ members: String) -> Labels {
        Labels("Laatste dag \(day). \(members)", "Last day \(day). \(members)")
    }
}
