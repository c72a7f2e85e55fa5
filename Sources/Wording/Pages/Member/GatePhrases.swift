package import Domain

/// What must be true before a candidate is published.
package enum GatePhrases {
    package static let title = Labels("Klaar om te publiceren?", "Ready to publish?")
    package static let prepared = Labels("Voorbereiding", "Preparation")
    package static let lead = Labels(
        "Andere leden zien de kaart pas als alles hieronder in orde is.",
        "Other members see the card only when everything below is in order."
    )
    package static let spoor2 = Labels("spoor 2 in het plan van aanpak", "spoor 2 in the action plan")
    package static let driegesprek = Labels("driegesprek", "three-way talk")
    package static let advice = Labels(
        "advies van bedrijfsarts of arbeidsdeskundige",
        "advice of the company doctor or labour expert"
    )
    package static let conditions = Labels("mogelijkheden en voorwaarden", "capabilities and conditions")
    package static let akkoord = Labels("akkoord van de kandidaat", "akkoord of the candidate")
    package static let passed = Labels("in orde", "in order")
    package static let needed = Labels("nog nodig", "still needed")
    package static let notRecorded = Labels("niet vastgelegd", "not recorded")
    package static let nothingRecorded = Labels(
        "De voorbereiding is hier niet vastgelegd: de plaatsing is ingelezen.",
        "The preparation was not recorded here: the placement was imported."
    )
    package static let spoor2Legend = Labels("Spoor 2", "Spoor 2")
    package static let spoor2Box = Labels("Spoor 2 staat in het plan van aanpak", "Spoor 2 stands in the action plan")
    package static let driegesprekDay = Labels("Dag van het driegesprek", "Day of the three-way talk")
    package static let driegesprekHint = Labels(
        "Waarin werkgever, medewerker en een derde, zoals de casemanager, spoor 2 bespraken.",
        "In which employer, employee and a third, such as the case manager, discussed spoor 2."
    )
    package static let adviceDay = Labels("Dag van het advies", "Day of the advice")
    package static let adviceHint = Labels(
        "Van de bedrijfsarts of arbeidsdeskundige. Alleen de datum; het advies zelf bewaren wij niet.",
        "Of the company doctor or labour expert. The date only; we do not keep the advice itself."
    )
    package static let readyToPublish = Labels(
        "Alles is in orde. U kunt de kaart publiceren.",
        "Everything is in order. You can publish the card."
    )
    package static let publish = Labels("Kaart publiceren", "Publish the card")
    package static let canBePublished = Labels(
        "Alles is in orde: publiceren kan",
        "Everything is in order: it can be published"
    )
    package static let ask = Labels("Akkoord vragen", "Ask for akkoord")
    package static let askAgain = Labels("Opnieuw om akkoord vragen", "Ask for akkoord again")
    package static let askLead = Labels(
        "Nu kan de kandidaat om akkoord worden gevraagd. De kandidaat krijgt een e-mail met een "
            + "persoonlijke link, ziet de kaart en beslist zelf.",
        "Now the candidate can be asked for akkoord. The candidate gets an e-mail with a personal link, "
            + "sees the card and decides."
    )
    package static let akkoordAsked = Labels(
        "De kandidaat is om akkoord gevraagd en beslist zelf. Geen antwoord heeft geen gevolgen.",
        "The candidate was asked for akkoord and decides. Not answering has no consequences."
    )
    package static let paperDay = Labels("Akkoord op papier gegeven op", "Akkoord given on paper on")
    package static let paperHint = Labels(
        "Alleen als de kandidaat bij het driegesprek op papier akkoord gaf.",
        "Only if the candidate gave akkoord on paper at the three-way talk."
    )
    package static let recordPaper = Labels("Akkoord op papier vastleggen", "Record akkoord on paper")

    package static func stillNeeded(_ list: String) -> Labels {
        Labels("Nog nodig: \(list)", "Still needed: \(list)")
    }

    package static func akkoordGiven(_ way: String, _ day: String) -> Labels {
        Labels("De kandidaat gaf akkoord \(way), op \(day).", "The candidate gave akkoord \(way), on \(day).")
    }
}
