package import Domain

/// The words of the network's settings.
package enum SettingPhrases {
    package static let title = Labels("Instellingen", "Settings")
    package static let lead = Labels(
        "Elke regel geldt vanaf een dag. Oude maanden houden de regel die toen gold.",
        "Each rule holds from a day on. Old months keep the rule that held then."
    )
    package static let setting = Labels("Instelling", "Setting")
    package static let value = Labels("Waarde", "Value")
    package static let since = Labels("Geldt vanaf", "Holds from")
    package static let change = Labels("Wijzigen", "Change")
    package static let fromTheBeginning = Labels("van het begin af", "the beginning")
    package static let history = Labels("Eerder en later", "Before and later")
    package static let validFrom = Labels("Geldt vanaf", "Holds from")
    package static let planned = Labels("Daarna", "After that")
    package static let once = Labels("één keer per kandidaat", "once per candidate")
    package static let each = Labels("bij elke plaatsing", "for each placement")
    package static let schedule = Labels("het opbouwschema telt", "the schedule counts")
    package static let noHours = Labels("er telt niets", "nothing counts")
    package static let kindsHint = Labels(
        "Een soort die niet meetelt, wordt niet geboekt: geen plaatsing en geen uren.",
        "A kind that does not count is not booked: no placement and no hours."
    )

    /// - Parameters:
    ///   - day: the first day of the ledger that is still open.
    ///   - decidesBookings: whether bookings that stand already keep the old rule.
    package static func validFromHint(_ day: String, decidesBookings: Bool) -> Labels {
        decidesBookings
            ? Labels(
                "Op zijn vroegst \(day), en na de laatste plaatsing die al is geboekt. Een dag in de toekomst mag ook.",
                "\(day) at the earliest, and after the last placement that was booked. A day in the future is fine."
            )
            : Labels(
                "Op zijn vroegst \(day). Een dag in de toekomst mag ook.",
                "\(day) at the earliest. A day in the future is fine."
            )
    }

    package static let outcomesHint = Labels(
        "Uitkomsten waarna een korte plaatsing niet meetelt.", "Outcomes after which a short placement does not count."
    )
    package static let automaticSender = Labels("het adres van de server", "the server's address")
    package static let coordinatorsOwn = Labels("van de regiocoördinator zelf", "the coordinator's own")
    package static let byHand = Labels("door de regiocoördinator", "by the coordinator")
    package static let none = Labels("geen", "none")
    package static let record = Labels("Vastleggen", "Record")
}
