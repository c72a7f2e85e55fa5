package import Domain
package import Ledger

/// The words of the places that are proposed to a candidate.
package enum TalkPhrases {
    package static let title = Labels("Gesprekken", "Talks")
    package static let none = Labels("Nog geen plekken", "No places yet")
    package static let noneText = Labels(
        "Is er een plek die bij u past, dan ziet u die hier en krijgt u een e-mail.",
        "When there is a place that suits you, you see it here and get an e-mail."
    )
    package static let found = Labels("Er is een plek voor u gevonden", "A place was found for you")
    package static let thePlace = Labels("De plek", "The place")
    package static let work = Labels("Werk", "Work")
    package static let tasks = Labels("Taken", "Tasks")
    package static let hours = Labels("Uren", "Hours")
    package static let term = Labels("Periode", "Term")
    package static let town = Labels("Plaats", "Town")
    package static let kind = Labels("Soort plek", "Kind of place")
    package static let offers = Labels("Hier kan", "Possible here")
    package static let askTalk = Labels("Wilt u in gesprek?", "Would you like to talk?")
    package static let talkYes = Labels("Ja, akkoord", "Yes, akkoord")
    package static let no = Labels("Nee, liever niet", "No, rather not")
    package static let noReason = Labels(
        "U hoeft geen reden te geven. Nee zeggen, of niet antwoorden, melden wij nooit als weigeren van werk.",
        "You need not give a reason. Saying no, or not answering, we never report as refusing work."
    )
    package static let askPlacement = Labels("Wilt u deze plek?", "Would you like this place?")
    package static let placementText = Labels(
        "Zeg ja als u hier wilt beginnen. Daarna maken wij een overeenkomst, die u eerst rustig leest.",
        "Say yes if you would like to start here. Then we make a contract, which you first read at your ease."
    )
    package static let placementYes = Labels("Ja, ik wil deze plek", "Yes, I would like this place")
    package static let waiting = Labels(
        "U heeft ja gezegd. Wij wachten nog op de werkgevers.", "You said yes. We still wait for the employers."
    )
    package static let agreed = Labels(
        "Iedereen heeft ja gezegd. De overeenkomst komt eraan.", "Everybody said yes. The contract is coming."
    )
    package static let onHold = Labels(
        "Dit wacht even, omdat er een andere afspraak is gemaakt.", "This waits, because another agreement was made."
    )
    package static let over = Labels(
        "Dit is voorbij. U hoeft niets te doen.", "This is over. You need not do anything.")

    package static func lead(_ employer: String, town: String) -> Labels {
        Labels(
            "\(employer) in \(town) biedt een plek. U beslist of u daarover wilt praten.",
            "\(employer) in \(town) offers a place. You decide whether you would like to talk about it."
        )
    }

    package static func talkText(_ employer: String) -> Labels {
        Labels(
            "Zegt u ja, dan krijgt één contactpersoon van \(employer) uw naam en telefoonnummer."
                + " Zegt u nee, dan blijft u voor hen onbekend.",
            "If you say yes, one contact person of \(employer) gets your name and telephone number."
                + " If you say no, you remain unknown to them."
        )
    }

    package static func between(_ minimum: Int, _ maximum: Int) -> Labels {
        guard minimum != maximum else { return MyCardPhrases.perWeek(minutes: maximum) }
        let most = MyCardPhrases.perWeek(minutes: maximum)
        return Labels(
            "\(HoursText.amount(minutes: Int64(minimum), in: .dutch)) tot \(most.dutch)",
            "\(HoursText.amount(minutes: Int64(minimum), in: .english)) to \(most.english)"
        )
    }

    package static func term(_ start: CalendarDay, _ end: CalendarDay) -> Labels {
        Labels(
            "\(DayText.long(start, in: .dutch)) tot en met \(DayText.long(end, in: .dutch))",
            "\(DayText.long(start, in: .english)) up to and including \(DayText.long(end, in: .english))"
        )
    }
}
