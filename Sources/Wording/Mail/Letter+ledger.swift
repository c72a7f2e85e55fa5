import Domain
package import Ledger

/// The mails around the ledger that are not papers of a month.
extension Letter {
    /// To the taking member. `placements` are codes as `W-0042`, `by` is the last day before the month closes, if
    /// known, and `link` opens exactly the form for them.
    package static func hoursDue(
        network: String, month: CalendarMonth, placements: [String], by: CalendarDay?, link: String
    ) -> Letter {
        let name = Labels { MonthText.long(month, in: $0) }
        let last = by.map { [MailFact("Opgeven kan tot en met", "Report by", $0)] } ?? []
        return Letter(
            .hoursDue, network,
            MailSentences(
                subject: Labels("Uren van \(name.dutch) opgeven", "Report the hours of \(name.english)"),
                opening: Labels(
                    "Van \(name.dutch) ontbreken nog uren: open de link en vul in hoeveel er echt gewerkt is.",
                    "Hours of \(name.english) are still missing: open the link and enter how many were really worked."
                ),
                [
                    Labels(
                        "Geeft u niets op, dan tellen de uren van het opbouwschema.",
                        "When you report nothing, the hours of the schedule count."
                    )
                ]
            ),
            facts: [
                MailFact("Maand", "Month", name),
                MailFact("Plaatsingen", "Placements", placements.joined(separator: ", ")),
            ] + last,
            action: MailAction("Geef de uren op", "Report the hours", link)
        )
    }

    /// To the other coordinators. `subject` is the code of what is corrected: `W-0042`, `L-0012`.
    package static func approvalAsked(network: String, subject: String, link: String) -> Letter {
        Letter(
            .approvalAsked, network,
            MailSentences(
                subject: Labels("Uw akkoord op een correctie", "Your approval of a correction"),
                opening: Labels(
                    "Een andere regiocoördinator wil het grootboek corrigeren: bekijk de correctie en geef antwoord.",
                    "Another coordinator wants to correct the ledger: look at the correction and answer it."
                ),
                [Labels("Er wordt pas iets geboekt als u akkoord geeft.", "Nothing is booked before you approve.")]
            ),
            facts: [MailFact("Gaat over", "About", subject)],
            action: MailAction("Bekijk de correctie", "See the correction", link)
        )
    }

    /// `used` and `room` in hundredths of a placement.
    package static func roomUsedUp(
        network: String, member: String, to reader: RoomReader, used: Int64, room: Int64, link: String
    ) -> Letter {
        let opening =
            switch reader {
            case .member:
                Labels(
                    "De ruimte van \(member) is gebruikt: kijk welke plek u zelf kunt bieden.",
                    "The room of \(member) is used up: see which place you can offer yourself."
                )
            case .coordinator:
                Labels(
                    "De ruimte van \(member) is gebruikt: bel eens om te horen welke plek dit lid kan bieden.",
                    "The room of \(member) is used up: give them a call to hear which place this member can offer."
                )
            }
        return Letter(
            .roomUsedUp, network,
            MailSentences(
                subject: Labels("Ruimte gebruikt", "Room used up"), opening: opening, [nothingIsBlocked]
            ),
            facts: [
                MailFact("Meer gebracht dan gehaald", "More brought than taken", placements(used)),
                MailFact("Ruimte", "Room", placements(room)),
            ],
            action: MailAction("Bekijk het saldo", "See the balance", link)
        )
    }

    private static func placements(_ hundredths: Int64) -> Labels {
        Labels { PlacementsText.text(hundredths: hundredths, in: $0) }
    }
}
