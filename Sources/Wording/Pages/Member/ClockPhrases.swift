package import Domain

/// The words of the Poortwachter clock, for the own employer and the coordinator.
package enum ClockPhrases {
    package static let title = Labels("Klok", "Clock")
    package static let notYet = Labels(
        "Vul hieronder in vanaf wanneer de medewerker ziek is gemeld. Dan rekent de klok elke datum uit.",
        "Fill in below from when the employee was reported sick. Then the clock works out every date."
    )
    package static let stands = Labels("De klok staat stil", "The clock stands still")
    package static let description = Labels(
        "De tabel eronder noemt elke datum met de bron.",
        "The table below names every date with its source."
    )
    package static let nothingNext = Labels("Er komt geen datum meer.", "No further date is to come.")
    package static let dates = Labels("Alle datums", "All dates")
    package static let when = Labels("Wanneer", "When")
    package static let what = Labels("Wat", "What")
    package static let source = Labels("Bron", "Source")
    package static let past = Labels("voorbij", "past")
    package static let facts = Labels("Waar de klok op loopt", "What the clock runs on")
    package static let factsHint = Labels(
        "Alleen u en de regiocoördinator zien dit. Vul alleen dagen in, nooit een reden.",
        "Only you and the coordinator see this. Fill in days only, never a reason."
    )
    package static let periods = Labels("Ziekteperioden", "Periods of sickness")
    package static let periodsHint = Labels(
        "Laat de laatste dag leeg als de periode nog duurt. Perioden met minder dan vier weken ertussen "
            + "telt de klok samen.",
        "Leave the last day empty while the period lasts. Periods with less than four weeks between them add up."
    )
    package static let firstYear = Labels("Dag van de eerstejaarsevaluatie", "Day of the first-year evaluation")
    package static let firstYearHint = Labels("Leeg als die nog niet is gehouden.", "Empty while it was not held.")
    package static let corrections = Labels("Wat de telling verandert", "What changes the count")
    package static let correctionsHint = Labels(
        "Alleen als het zich voordeed. Verlof heeft een eerste en een laatste dag, een verlenging een "
            + "aantal dagen, het einde van het dienstverband een dag.",
        "Only if it happened. Leave has a first and a last day, an extension a number of days, the end of "
            + "the employment one day."
    )
    package static let noCorrection = Labels("geen", "none")

    package static func week(_ number: Int, of last: Int) -> Labels {
        Labels("Week \(number) van \(last)", "Week \(number) of \(last)")
    }

    package static func now(_ week: Int) -> Labels {
        Labels("nu: week \(week)", "now: week \(week)")
    }

    package static func inWeek(_ week: Int) -> Labels {
        Labels("Nu week \(week).", "Now week \(week).")
    }

    package static func next(_ what: String, _ day: String) -> Labels {
        Labels("Eerstvolgend: \(what), uiterlijk \(day).", "Next: \(what), by \(day).")
    }

    package static func periodFrom(_ row: Int) -> Labels {
        Labels("Periode \(row): eerste dag", "Period \(row): first day")
    }

    package static func periodThrough(_ row: Int) -> Labels {
        Labels("Periode \(row): laatste dag", "Period \(row): last day")
    }

    package static func correction(_ row: Int) -> Labels {
        Labels("Verandering \(row)", "Change \(row)")
    }

    package static func correctionFrom(_ row: Int) -> Labels {
        Labels("Verandering \(row): dag of eerste dag", "Change \(row): day or first day")
    }

    package static func correctionThrough(_ row: Int) -> Labels {
        Labels("Verandering \(row): laatste dag", "Change \(row): last day")
    }

    package static func correctionDays(_ row: Int) -> Labels {
        Labels("Verandering \(row): aantal dagen", "Change \(row): number of days")
    }
}
