import Domain
import Ledger

extension RefusalSentences {
    static func monthNotOver(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        return Self(
            dutch: "Maand loopt nog",
            "Een maand kan pas worden afgesloten als die voorbij is."
                + " Wacht tot \(month.map { "\($0.dutch) voorbij is" } ?? "de volgende maand").",
            english: "Month not over",
            "A month can be closed only when it is over. Wait until"
                + " \(month.map { "\($0.english) is over" } ?? "the next month")."
        )
    }

    static func monthOutOfOrder(_ values: RefusalValues) -> Self {
        let expected = values.month("expected") ?? values.month("next")
        let day = (values["expected"] ?? values["next"]).flatMap { CalendarMonth($0) }.map { month in
            Labels { DayText.long(month.next.firstDay, in: $0) }
        }
        return Self(
            dutch: "Eerst een eerdere maand",
            "Maanden worden op volgorde afgesloten. Sluit eerst \(expected?.dutch ?? "de oudste open maand") af"
                + "\(day.map { "; dat kan vanaf \($0.dutch)" } ?? "").",
            english: "An earlier month first",
            "Months are closed in order. Close \(expected?.english ?? "the oldest open month") first"
                + "\(day.map { "; that can be done from \($0.english) on" } ?? "")."
        )
    }

    static func monthAlreadyClosed(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        return Self(
            dutch: "Maand al afgesloten",
            "\(month?.dutch.capitalisedFirst ?? "Deze maand") is al afgesloten en verandert niet meer."
                + " Boek wat nog komt in de open maand.",
            english: "Month closed already",
            "\(month?.english ?? "This month") is closed already and does not change any more."
                + " Book what is still to come in the open month."
        )
    }

    static func papersNotMade(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        let members = values["members"].map { " (\($0))" } ?? ""
        return Self(
            dutch: "Niet alle overzichten zijn gemaakt",
            "\(month?.dutch.capitalisedFirst ?? "De maand") ligt vast, maar sommige overzichten konden niet worden"
                + " gemaakt\(members). De andere zijn klaar. Poortwacht probeert het zelf opnieuw; de beheerder vindt de"
                + " reden in het log.",
            english: "Not all statements are made",
            "\(month?.english ?? "The month") is fixed, but some statements could not be made\(members). The others are"
                + " ready. Poortwacht tries again by itself; the operator finds the reason in the log."
        )
    }

    static let transferConflict = Self(
        dutch: "Boeking bestaat al",
        "Er is al een andere boeking met hetzelfde kenmerk. Er is niets geboekt. Vraag de beheerder om te kijken.",
        english: "Booking exists already",
        "There is another booking with the same identifier already. Nothing was booked."
            + " Ask the operator to look into it."
    )

    static let transferAlreadyReversed = Self(
        dutch: "Al teruggeboekt", "Deze boeking is al teruggeboekt. Laad de pagina opnieuw om de stand te zien.",
        english: "Reversed already", "This booking was reversed already. Load the page again to see how things stand."
    )

    static func transferUnknown(_ values: RefusalValues) -> Self {
        let transfer = values["transfer"].map { " \($0)" } ?? ""
        return Self(
            dutch: "Boeking onbekend", "De boeking\(transfer) staat niet in dit grootboek. Controleer het kenmerk.",
            english: "Booking unknown", "The booking\(transfer) is not in this ledger. Check the identifier."
        )
    }

    static func ledgerBroken(_ values: RefusalValues) -> Self {
        let row = values["sequence"]
        return Self(
            dutch: "Grootboek klopt niet",
            "De keten van het grootboek is verbroken\(row.map { " bij boeking \($0)" } ?? "")."
                + " Wijzig niets en vraag de beheerder een reservekopie na te kijken.",
            english: "Ledger not intact",
            "The chain of the ledger is broken\(row.map { " at booking \($0)" } ?? "")."
                + " Change nothing and ask the operator to check a backup."
        )
    }

    static func ledgerHeadUnknown(_ values: RefusalValues) -> Self {
        let head = values["head"].map { " \($0)" } ?? ""
        return Self(
            dutch: "Bewijs niet herkend",
            "Het bewijs\(head) past niet bij dit grootboek. Neem het precies over van het saldo-overzicht,"
                + " of vraag de regiocoördinator.",
            english: "Proof not recognised",
            "The proof\(head) does not fit this ledger. Copy it exactly from the statement, or ask the coordinator."
        )
    }
}
