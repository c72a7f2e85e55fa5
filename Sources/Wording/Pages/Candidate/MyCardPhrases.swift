package import Domain
package import Ledger

/// The words of the candidate's own card. Calm, and without a word of the network's bookkeeping.
package enum MyCardPhrases {
    package static let title = Labels("Uw kaart", "Your card")
    package static let questions = Labels("Wat wij u vragen", "What we ask you")
    package static let nothingAsked = Labels(
        "Er wordt u nu niets gevraagd. Is er iets nieuws, dan krijgt u een e-mail.",
        "Nothing is asked of you now. When there is something new, you get an e-mail."
    )
    package static let askAkkoord = Labels("Mag uw kaart zichtbaar worden?", "May your card become visible?")
    package static let askAkkoordHint = Labels("Lees eerst wat erop staat", "First read what it says")
    package static let askTalk = Labels("Wilt u in gesprek over een plek?", "Would you like to talk about a place?")
    package static let askPlacement = Labels("Wilt u deze plek?", "Would you like this place?")
    package static let askSignature = Labels("Overeenkomst lezen en tekenen", "Read and sign a contract")

    package static let cardTitle = Labels("Dit zien andere werkgevers", "This is what other employers see")
    package static let cardText = Labels(
        "Uw naam, uw werkgever en de reden dat u ander werk zoekt staan er niet op.",
        "Your name, your employer and the reason why you look for other work are not on it."
    )
    package static let skills = Labels("Wat u kunt", "What you can do")
    package static let education = Labels("Opleiding", "Education")
    package static let hours = Labels("Uren", "Hours")
    package static let region = Labels("Regio", "Region")
    package static let travel = Labels("Reizen", "Travel")
    package static let changeWishes = Labels("Mijn wensen aanpassen", "Change my wishes")
    package static let somethingWrong = Labels(
        "Klopt er iets anders niet? Zeg het tegen uw werkgever of de regiocoördinator.",
        "Is something else not right? Tell your employer or the coordinator."
    )

    package static let conditionsTitle = Labels("Wat u nodig heeft op het werk", "What you need at work")
    package static let conditionsText = Labels(
        "Dit zien alleen werkgevers met een plek die past. Wie keek, staat bij “Wie keek mee”.",
        "Only employers with a place that fits see this. Who looked stands under “Who looked”."
    )
    package static let capabilities = Labels("Dit kunt u", "You can do this")
    package static let conditions = Labels("Dit is nodig", "This is needed")

    package static let akkoordTitle = Labels("Uw akkoord", "Your akkoord")
    package static let akkoordOpen = Labels(
        "U heeft nog geen akkoord gegeven. Uw kaart is voor niemand buiten uw werkgever zichtbaar.",
        "You have not given your akkoord yet. Nobody outside your employer sees your card."
    )
    package static let giveAkkoord = Labels("Akkoord geven", "Give akkoord")
    package static let withdrawAkkoord = Labels("Akkoord intrekken", "Withdraw akkoord")

    package static let wishesTitle = Labels("Uw wensen", "Your wishes")
    package static let wishes = Labels("Wat voor werk wilt u graag?", "What kind of work would you like?")
    package static let wishesHint = Labels(
        "In uw eigen woorden. Schrijf niets over uw gezondheid: dat mag en hoeft niemand te weten.",
        "In your own words. Write nothing about your health: nobody may or needs to know."
    )

    package static func hello(_ name: String) -> Labels { Labels("Dag \(name)", "Hello \(name)") }

    package static func lead(employer: String, state: CandidateState) -> Labels {
        switch state {
        case .draft, .awaitingAkkoord, .open, .inTalks:
            Labels(
                "Via dit netwerk zoekt u samen met \(employer) naar werk dat bij u past. U beslist over elke stap.",
                "By this network you and \(employer) look for work that suits you. You decide on each step."
            )
        case .placed:
            Labels(
                "Via dit netwerk vond u samen met \(employer) een plek. U beslist over elke stap die nog komt.",
                "By this network you and \(employer) found a place. You decide on each step that is to come."
            )
        case .completed, .withdrawn:
            Labels(
                "Via dit netwerk wordt nu niet voor u gezocht. Heeft u vragen? Stel ze aan \(employer).",
                "By this network nobody looks for work for you now. Do you have questions? Ask \(employer)."
            )
        }
    }

    package static func perWeek(minutes: Int) -> Labels {
        Labels(
            "\(HoursText.text(minutes: Int64(minutes), in: .dutch)) per week",
            "\(HoursText.text(minutes: Int64(minutes), in: .english)) a week"
        )
    }

    package static func atMost(minutes: Int) -> Labels {
        Labels("hoogstens \(minutes) minuten", "at most \(minutes) minutes")
    }

    package static func akkoordGiven(_ day: CalendarDay, _ way: PublicationGates.Akkoord.Way) -> Labels {
        Labels(
            "U gaf akkoord op \(DayText.long(day, in: .dutch)), \(way.label(in: .dutch)). U kunt dat altijd intrekken.",
            "You gave akkoord on \(DayText.long(day, in: .english)), \(way.label(in: .english))."
                + " You can always withdraw it."
        )
    }

    /// A proposed place: `Hulp bij de planning, Bakkerij Van der Zee`.
    package static func place(_ title: String, at employer: String) -> String { "\(title), \(employer)" }

    package static func before(_ day: CalendarDay) -> Labels {
        Labels("tot en met \(DayText.long(day, in: .dutch))", "until \(DayText.long(day, in: .english))")
    }
}
