package import Domain
package import Ledger

/// The words of the coordinator's first page.
package enum CoordinatorHomePhrases {
    package static let tasks = Labels("Wat wacht op u", "What waits for you")
    package static let nothing = Labels("Er wacht niets op u.", "Nothing waits for you.")
    package static let now = Labels("kan nu", "possible now")
    package static let failed = Labels("mislukt", "failed")
    package static let publishHint = Labels(
        "Alles is ingevuld en akkoord is gegeven", "Everything is filled in and akkoord was given")
    package static let mailHint = Labels("U kunt de link zelf doorgeven", "You can pass on the link yourself")
    package static let balances = Labels("Halen en brengen in het netwerk", "Taking and bringing in the network")
    package static let months = Labels("Maanden", "Months")
    package static let monthsLabel = Labels("Stand van de maanden", "State of the months")
    package static let closed = Labels("gesloten", "closed")
    package static let closing = Labels("wordt gesloten", "being closed")
    package static let ready = Labels("te sluiten", "to close")
    package static let open = Labels("open", "open")
    package static let atWork = Labels("aan het werk", "at work")
    package static let openSlots = Labels("plekken open", "open places")
    package static let visible = Labels("kandidaten zichtbaar", "candidates visible")
    package static let noMembers = Labels("Nog geen leden", "No members yet")
    package static let noMembersText = Labels(
        "Voeg de werkgevers van het netwerk toe, of lees ze in uit een bestand.",
        "Add the employers of the network, or import them from a file."
    )

    package static func welcome(_ name: String) -> Labels { Labels("Dag \(name)", "Hello \(name)") }

    package static func close(_ month: CalendarMonth) -> Labels {
        Labels("\(MonthText.long(month, in: .dutch)) sluiten", "Close \(MonthText.long(month, in: .english))")
    }

    package static func missing(_ count: Int) -> Labels {
        guard count > 0 else { return Labels("Alle uren zijn opgegeven", "All hours were reported") }
        return count == 1
            ? Labels("Van 1 plaatsing ontbreken de uren", "The hours of 1 placement are missing")
            : Labels("Van \(count) plaatsingen ontbreken de uren", "The hours of \(count) placements are missing")
    }

    package static func owing(_ members: Int, _ month: CalendarMonth) -> Labels {
        let (dutch, english) = (MonthText.long(month, in: .dutch), MonthText.long(month, in: .english))
        return members == 1
            ? Labels("1 lid geeft nog uren van \(dutch) op", "1 member still reports hours of \(english)")
            : Labels(
                "\(members) leden geven nog uren van \(dutch) op",
                "\(members) members still report hours of \(english)")
    }

    package static func publishable(_ code: String) -> Labels {
        Labels("Kandidaat \(code) kan worden gepubliceerd", "Candidate \(code) can be published")
    }

    package static func parked(_ count: Int) -> Labels {
        count == 1
            ? Labels("1 e-mail niet bezorgd", "1 e-mail not delivered")
            : Labels("\(count) e-mails niet bezorgd", "\(count) e-mails not delivered")
    }

    /// - Parameters:
    ///   - since: when the oldest was made: `20-11-2026 14:05`.
    ///   - reason: what kept it.
    package static func held(_ count: Int, since: String, for reason: Labels) -> Labels {
        Labels(
            "\(count == 1 ? "1 e-mail gaat" : "\(count) e-mails gaan") niet weg sinds \(since): \(reason.dutch)",
            "\(count == 1 ? "1 e-mail has" : "\(count) e-mails have") not left since \(since): \(reason.english)"
        )
    }

    package static let heldHint = Labels(
        "Meld het de beheerder. Er raakt niets kwijt; links die haast hebben, kunt u zelf doorgeven.",
        "Tell the administrator. Nothing gets lost; links that are urgent you can pass on yourself."
    )

    package static func answerBy(_ day: CalendarDay) -> Labels {
        Labels("uiterlijk \(DayText.long(day, in: .dutch))", "by \(DayText.long(day, in: .english))")
    }

    package static func awaiting(_ code: String) -> Labels {
        Labels("Voorstel \(code) wacht op antwoord", "Proposal \(code) awaits an answer")
    }
}
