package import Domain
package import Ledger

/// The words of closing months.
package enum MonthPhrases {
    package static let title = Labels("Maanden", "Months")
    package static let lead = Labels(
        "Een maand die gesloten is, ligt vast. Wat later komt, telt mee in de eerstvolgende open maand.",
        "A month that is closed is fixed. What comes later counts in the next open month."
    )
    package static let month = Labels("Maand", "Month")
    package static let state = Labels("Stand", "State")
    package static let frozen = Labels("Vastgelegd", "Fixed on")
    package static let head = Labels("Bewijs van het grootboek", "Proof of the ledger")
    package static let overview = Labels("Overzicht van het netwerk", "Overview of the network")
    package static let statements = Labels("Saldo-overzichten van de leden", "Statements of the members")
    package static let member = Labels("Lid", "Member")
    package static let read = Labels("Om te lezen", "To read")
    package static let compute = Labels("Om mee te rekenen", "To compute with")

    /// What a paper of that sort is for: "PDF, om te lezen".
    package static func paper(_ kind: String) -> Labels {
        let purpose = kind == "pdf" ? read : compute
        return Labels { "\(kind.uppercased()), \(purpose.text(in: $0).lowercased())" }
    }

    package static let previewLead = Labels(
        "Zo komen de uren op de saldo-overzichten te staan. Kijk dit na; daarna kan er niets meer bij.",
        "This is how the hours will stand on the statements. Check it; afterwards nothing can be added."
    )
    package static let placements = Labels("plaatsingen met uren", "placements with hours")
    package static let hours = Labels("uren", "hours")
    package static let missing = Labels("zonder opgave", "without a report")
    package static let hoursTitle = Labels("Uren die worden geboekt", "Hours that will be booked")
    package static let placement = Labels("Plaatsing", "Placement")
    package static let brings = Labels("Brengt", "Brings")
    package static let takes = Labels("Haalt", "Takes")
    package static let source = Labels("Volgens", "According to")
    package static let reported = Labels("opgave", "report")
    package static let scheduled = Labels("schema", "schedule")
    package static let noneWorked = Labels("0 uur opgegeven", "0 hours reported")
    package static let noHours = Labels("In deze maand liepen er geen plaatsingen.", "No placements ran in this month.")
    package static let toConfirmation = Labels("Naar de bevestiging", "To the confirmation")
    package static let goOnClosing = Labels("Verder met sluiten", "Go on closing")
    package static let haveChecked = Labels("Ik heb de cijfers nagekeken", "I have checked the figures")
    package static let confirmation = Labels("Bevestiging", "Confirmation")

    package static let owing = Labels("Wie nog uren opgeeft", "Who still reports hours")
    package static let owedPlacements = Labels("Plaatsingen", "Placements")
    package static let hoursBySchedule = Labels("Uren volgens schema", "Hours by the schedule")
    package static let reminded = Labels("Herinnerd op", "Reminded on")
    package static let notReminded = Labels("nog niet", "not yet")
    package static let nobodyToRemind = Labels(
        "geen gebruiker: nodig iemand uit, of geef de uren zelf op",
        "no user: invite somebody, or report the hours yourself"
    )
    package static let reportForThem = Labels("Uren opgeven namens een lid", "Report hours for a member")
    package static let bookingsTitle = Labels("Wat er verder in deze maand staat", "What else stands in this month")
    package static let day = Labels("Dag", "Day")
    package static let what = Labels("Wat", "What")
    package static let amount = Labels("Aantal", "Amount")
    package static let network = Labels("rekening van het netwerk", "the network's account")
    package static let pending = Labels("wordt nog geboekt", "still to be booked")
    package static let awaitingOutcome = Labels(
        "De laatste dag is voorbij en niemand gaf de afloop op. Dat kan ook na het sluiten.",
        "Their last day passed and nobody said how they ended. That can be done after the close as well."
    )

    package static func closesItself(_ day: CalendarDay) -> Labels {
        Labels(
            "Zonder iets te doen sluit deze maand op \(DayText.long(day, in: .dutch)).",
            "Without anything being done this month closes on \(DayText.long(day, in: .english))."
        )
    }

    /// Of a month whose own day passed while nobody was asked for hours.
    package static func closesLater(_ day: CalendarDay) -> Labels {
        Labels(
            "Zonder iets te doen sluit deze maand op \(DayText.long(day, in: .dutch)): wie nog uren moet opgeven,"
                + " krijgt daar eerst een week voor.",
            "Without anything being done this month closes on \(DayText.long(day, in: .english)): who still reports"
                + " hours gets a week for it first."
        )
    }

    package static let waitsForYou = Labels(
        "Deze maand sluit niet vanzelf: zijn dag was al voorbij toen u koos op welke dag maanden sluiten. Sluit hem"
            + " zelf; de volgende sluiten daarna vanzelf.",
        "This month does not close by itself: its day had passed when you chose on which day months close. Close it"
            + " yourself; those after it then close by themselves."
    )

    package static func belongsTo(_ month: CalendarMonth) -> Labels {
        Labels(
            "hoort bij \(MonthText.long(month, in: .dutch))", "belongs to \(MonthText.long(month, in: .english))")
    }

    package static func withoutOutcome(_ codes: [String]) -> Labels {
        let list = codes.joined(separator: ", ")
        return Labels("Zonder afloop: \(list).", "Without an outcome: \(list).")
    }

    package static func closeTitle(_ month: CalendarMonth) -> Labels {
        Labels("\(capital(month, .dutch)) sluiten?", "Close \(MonthText.long(month, in: .english))?")
    }

    package static func close(_ month: CalendarMonth) -> Labels {
        Labels("\(capital(month, .dutch)) sluiten", "Close \(MonthText.long(month, in: .english))")
    }

    package static func points(_ month: CalendarMonth) -> [Labels] {
        [
            Labels(
                "Alle boekingen van \(MonthText.name(month, in: .dutch)) liggen vast.",
                "All bookings of \(MonthText.name(month, in: .english)) are fixed."
            ),
            Labels("Elk lid krijgt het saldo-overzicht per e-mail.", "Each member gets the statement by e-mail."),
            Labels(
                "Wat later komt, telt mee in \(MonthText.name(month.next, in: .dutch)).",
                "What comes later counts in \(MonthText.name(month.next, in: .english))."
            ),
        ]
    }

    package static func withoutReport(_ count: Int) -> Labels {
        count == 1
            ? Labels("Van 1 plaatsing zijn geen uren opgegeven.", "The hours of 1 placement were not reported.")
            : Labels(
                "Van \(count) plaatsingen zijn geen uren opgegeven.",
                "The hours of \(count) placements were not reported.")
    }

    package static let scheduleCounts = Labels(
        "Daar tellen de uren van het schema.", "There the hours of the schedule count."
    )

    package static func closableFrom(_ day: CalendarDay) -> Labels {
        Labels(
            "Deze maand kan worden gesloten vanaf \(DayText.long(day, in: .dutch)).",
            "This month can be closed from \(DayText.long(day, in: .english)) on."
        )
    }

    package static func capital(_ month: CalendarMonth, _ language: Language) -> String {
        let text = MonthText.long(month, in: language)
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
