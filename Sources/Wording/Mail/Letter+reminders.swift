import Domain

/// The mails that say in time what will be due. Each lists whatever is new, so that a day brings one of a sort.
extension Letter {
    /// More than this many things are counted and not listed.
    private static let mostListed = 40

    /// - Parameter things: one or more; `link` opens the one, or the list of several.
    package static func reminder(
        _ kind: ReminderKind, network: String, _ things: [Reminder], link: String
    ) -> Letter {
        let listed = things.prefix(mostListed).map(\.fact)
        let rest = things.count - listed.count
        return Letter(
            kind.mail, network, sentences(kind),
            facts: listed + (rest > 0 ? [MailFact("En nog", "And more", rest)] : []),
            action: action(kind, several: things.count > 1, link)
        )
    }

    private static func action(_ kind: ReminderKind, several: Bool, _ link: String) -> MailAction {
        switch (kind, several) {
        case (.poortwachterDates, false): MailAction("Open de kandidaat", "Open the candidate", link)
        case (.poortwachterDates, true): MailAction("Open de kandidaten", "Open the candidates", link)
        case (.slotRenewal, false): MailAction("Bekijk de plek", "See the slot", link)
        case (.slotRenewal, true): MailAction("Bekijk de plekken", "See the slots", link)
        case (.cardsStale, false): MailAction("Bekijk de kaart", "See the card", link)
        case (.cardsStale, true): MailAction("Bekijk de kaarten", "See the cards", link)
        case (.outcomeAsked, _): MailAction("Geef de afloop op", "Report the outcome", link)
        case (.placementEnding, false), (.evaluationDue, false):
            MailAction("Bekijk de plaatsing", "See the placement", link)
        case (.placementEnding, true), (.evaluationDue, true):
            MailAction("Bekijk de plaatsingen", "See the placements", link)
        }
    }

    private static func sentences(_ kind: ReminderKind) -> MailSentences {
        switch kind {
        case .poortwachterDates:
            MailSentences(
                subject: Labels("Er komt een Poortwachterdatum aan", "A Poortwachter date is coming"),
                opening: Labels(
                    "Binnenkort moet er iets klaar zijn voor de Wet verbetering poortwachter: kijk of u op tijd bent.",
                    "Something is due soon under the Poortwachter Act: see whether you are in time."
                ),
                [
                    Labels(
                        "Na het aanmelden leest u bij de kandidaat waar een datum vandaan komt.",
                        "After signing in you read with the candidate where a date comes from."
                    )
                ]
            )
        case .slotRenewal:
            MailSentences(
                subject: Labels("Is uw plek nog vrij?", "Is your slot still free?"),
                opening: Labels(
                    "Kijk of dit nog vrij is: verleng wat bijna afloopt of lang niet is bekeken, of sluit het.",
                    "See whether this is still free: renew what ends soon or was not looked at for long, or close it."
                ),
                [
                    Labels(
                        "De dag is de laatste waarop een plek op de lijst staat. Daarna verdwijnt die vanzelf.",
                        "The day is the last on which a slot is listed. After it, that slot disappears by itself."
                    )
                ]
            )
        case .cardsStale:
            MailSentences(
                subject: Labels("Klopt de kaart van uw kandidaat nog?", "Is your candidate's card still right?"),
                opening: Labels(
                    "Hier is een tijd niet naar gekeken: bekijk het samen met uw kandidaat en zeg of het nog klopt.",
                    """
                    Nobody looked at this for a while: see it together with your candidate and say whether it is \
                    right.
                    """
                ),
                [
                    Labels(
                        "Andere leden zien de kaart gewoon, ook als u nog niets doet.",
                        "Other members still see the card, also when you do nothing yet."
                    )
                ]
            )
        case .placementEnding:
            MailSentences(
                subject: Labels("Een plaatsing loopt bijna af", "A placement ends soon"),
                opening: Labels(
                    "De afgesproken termijn is bijna voorbij: bespreek samen hoe het verdergaat.",
                    "The agreed term is almost over: talk together about what comes next."
                ),
                [
                    Labels(
                        "U kunt de plaatsing verlengen. Een aanstelling is ook een mooi einde.",
                        "You can extend the placement. Being hired is a good ending too."
                    )
                ]
            )
        case .outcomeAsked:
            MailSentences(
                subject: Labels("Hoe liep een plaatsing af?", "How did a placement end?"),
                opening: Labels(
                    "De afgesproken termijn is voorbij: geef op hoe het afliep, of verleng.",
                    "The agreed term is over: report how it ended, or extend it."
                ),
                [
                    Labels(
                        "Zolang er niets staat, blijft de plaatsing open.",
                        "As long as nothing is reported, the placement stays open."
                    )
                ]
            )
        case .evaluationDue:
            MailSentences(
                subject: Labels("Tijd om een plaatsing te bespreken", "Time to evaluate a placement"),
                opening: Labels(
                    "Het is tijd voor een gesprek over het werk: bespreek met zijn drieën hoe het gaat.",
                    "It is time for a talk about the work: discuss with the three of you how it goes."
                ),
                [
                    Labels(
                        "Praat over het werk en de uren. Bewaar het verslag zelf; hier hoeft niets te staan.",
                        "Talk about the work and the hours. Keep the report yourselves; none is needed here."
                    )
                ]
            )
        }
    }
}
