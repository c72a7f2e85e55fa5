package import Domain
package import Ledger

/// The words of the pages of placements.
package enum PlacementPhrases {
    package static let placements = Labels("Plaatsingen", "Placements")
    package static let back = Labels("Terug naar de plaatsing", "Back to the placement")
    package static let noneYet = Labels("Nog geen plaatsingen", "No placements yet")
    package static let noneYetHint = Labels(
        "Heeft iedereen een overeenkomst getekend? Dan staat de plaatsing hier.",
        "Has everybody signed a contract? Then the placement stands here."
    )
    package static let hoursOwed = Labels("Uren op te geven", "Hours to report")
    package static let toReport = Labels("op te geven", "to report")
    package static let facts = Labels("Over de plaatsing", "About the placement")
    package static let history = Labels("Wat er gebeurde", "What happened")
    package static let hoursPerMonth = Labels("Uren per maand", "Hours each month")
    package static let month = Labels("Maand", "Month")
    package static let scheduled = Labels("Volgens het schema", "By the schedule")
    package static let worked = Labels("Gewerkte uren", "Hours worked")
    package static let notReported = Labels("nog niet opgegeven", "not reported yet")
    package static let report = Labels("Uren opgeven", "Report the hours")
    package static let lastDay = Labels("Laatste dag", "Last day")
    package static let outcome = Labels("Hoe het eindigde", "How it ended")
    package static let extend = Labels("Verlengen", "Extend")
    package static let newEnd = Labels("Nieuwe laatste dag", "New last day")
    package static let agreedOn = Labels("Op welke dag waren alle drie akkoord?", "On which day did all three agree?")
    package static let agreedOnHint = Labels(
        "Verlengen kan alleen als u, de andere werkgever en de kandidaat het eens zijn.",
        "Extending needs the agreement of you, the other employer and the candidate."
    )
    package static let reschedule = Labels("Uren wijzigen", "Change the hours")
    package static let rescheduleLead = Labels(
        "Leg vast hoeveel uren vanaf een dag gelden: meer, minder of een pauze (0 uur). De andere "
            + "werkgever ziet de uren, niet waarom.",
        "Record how many hours hold from a day on: more, fewer or a pause (0 hours). The other employer "
            + "sees the hours, not why."
    )
    package static let end = Labels("Plaatsing beëindigen", "End the placement")
    package static let endQuestion = Labels("Plaatsing beëindigen?", "End the placement?")
    package static let outcomeQuestion = Labels("Hoe eindigt de plaatsing?", "How does the placement end?")
    package static let confirmEnd = Labels("De dag en de afloop kloppen", "The day and the outcome are right")

    /// What happens when a placement ends.
    package static let endResults = [
        Labels("Dit kan niet worden teruggedraaid.", "This cannot be undone."),
        Labels("De overeenkomst eindigt en de plek is weer vrij.", "The contract ends and the place is free again."),
    ]

    /// What an outcome means for the candidate.
    package static func result(of outcome: PlacementOutcome) -> Labels {
        switch outcome {
        case .hired:
            Labels("De kandidaat komt in dienst; het traject is afgerond.", "The candidate is hired; it is completed.")
        case .backAtOwnEmployer: Labels("Het traject is afgerond.", "It is completed.")
        case .endOfTerm: Labels("De afgesproken tijd is om.", "The agreed time is over.")
        case .volunteer: Labels("De kandidaat gaat vrijwilligerswerk doen.", "The candidate goes on as a volunteer.")
        case .stoppedEarly: Labels("Eerder dan afgesproken.", "Earlier than agreed.")
        case .notContinued: Labels("Het werk is niet echt begonnen.", "The work did not really begin.")
        case .other: Labels("Iets anders.", "Something else.")
        }
    }

    /// The heading above placements in that state.
    package static func group(_ state: Placement.State) -> Labels {
        switch state {
        case .planned: Labels("Gepland", "Planned")
        case .running: Labels("Loopt nu", "Running now")
        case .ended: Labels("Eerder", "Before")
        }
    }

    package static func name(_ kind: String, _ code: String) -> Labels {
        Labels(
            "\(kind.prefix(1).uppercased() + kind.dropFirst()) van \(code)",
            "\(kind.prefix(1).uppercased() + kind.dropFirst()) of \(code)"
        )
    }

    package static func reportTask(_ month: String) -> Labels {
        Labels("Uren van \(month) opgeven", "Report the hours of \(month)")
    }

    package static func reportTaskHint(_ code: String, _ candidate: String, _ hours: String) -> Labels {
        Labels(
            "Plaatsing \(code) van \(candidate), volgens het schema \(hours)",
            "Placement \(code) of \(candidate), by the schedule \(hours)"
        )
    }

    package static func notBegun(_ day: String) -> Labels {
        Labels(
            "De plaatsing begint op \(day). Daarna geeft u hier de uren op.",
            "The placement begins on \(day). After that you report the hours here."
        )
    }

    package static let monthBySchedule = Labels("Maand, met de uren van het schema", "Month, with the scheduled hours")

    package static func monthChoice(_ month: String, _ hours: String) -> Labels {
        Labels("\(month): \(hours)", "\(month): \(hours)")
    }

    package static func endsNow(_ day: String) -> Labels {
        Labels("Nu eindigt de plaatsing op \(day).", "Now the placement ends on \(day).")
    }

    package static func lastDayHint(_ period: String) -> Labels {
        Labels("Binnen \(period).", "Within \(period).")
    }

    package static func hoursField(_ code: String, _ candidate: String) -> Labels {
        Labels("Plaatsing \(code) van \(candidate)", "Placement \(code) of \(candidate)")
    }

    package static func byTheSchedule(_ hours: String) -> Labels {
        Labels("Volgens het schema: \(hours).", "By the schedule: \(hours).")
    }

    package static func hoursOf(_ month: String) -> Labels { Labels("Uren van \(month)", "Hours of \(month)") }

    package static func begins(_ hours: String) -> Labels {
        Labels("Begin met \(hours) per week.", "Beginning with \(hours) a week.")
    }

    package static func hoursBecome(_ hours: String) -> Labels {
        Labels("Vanaf nu \(hours) per week.", "From now on \(hours) a week.")
    }

    package static func extended(_ day: String) -> Labels {
        Labels("Verlengd tot en met \(day).", "Extended up to and including \(day).")
    }

    package static func reported(_ month: String, _ hours: String) -> Labels {
        Labels("Uren van \(month) opgegeven: \(hours).", "Hours of \(month) reported: \(hours).")
    }

    package static func ended(_ outcome: String) -> Labels {
        Labels("Beëindigd: \(outcome).", "Ended: \(outcome).")
    }
}
