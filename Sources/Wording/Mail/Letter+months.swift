import Domain
import Ledger

/// The mails of the month close. Members and coordinators read these; candidates never do.
extension Letter {
    /// With the statement as PDF, CSV and XLSX attached.
    ///
    /// - Parameters:
    ///   - hours: where the month's hours are reported, also late.
    ///   - balance: where the reasons of corrections are read.
    package static func statement(
        network: String, _ figures: StatementFigures, link: String, hours: String, balance: String
    ) -> Letter {
        let month = Labels { MonthText.long(figures.month, in: $0) }
        let placements = figures.closing.placements
        return Letter(
            .statement, network,
            MailSentences(
                subject: Labels("Saldo-overzicht \(month.dutch)", "Statement for \(month.english)"),
                opening: Labels(
                    "Dit is het saldo-overzicht van \(figures.member) over \(month.dutch): kijk of alles klopt.",
                    """
                    This is the statement of \(figures.member) for \(month.english): check whether everything is \
                    right.
                    """
                ),
                [BalanceSentence.of(placements)] + remarks(on: figures) + [
                    Labels(
                        """
                        Het hele overzicht zit als PDF, CSV en XLSX bij deze mail. Bewaar het bewijs van het \
                        grootboek.
                        """,
                        "The whole statement comes with this mail as PDF, CSV and XLSX. Keep the proof of the ledger."
                    )
                ]
            ),
            facts: [
                MailFact("Saldo", "Balance", Labels { PlacementsText.signed(hundredths: placements.net, in: $0) }),
                MailFact("Plaatsingen", "Placements", Labels { RatioText.placements(placements, in: $0) }),
                MailFact("Uren", "Hours", Labels { RatioText.hours(figures.closing.minutes, in: $0) }),
                MailFact("Aangeboden plekken", "Places offered", figures.slotsOffered),
            ],
            action: MailAction("Bekijk het overzicht", "See the statement", link),
            further: (figures.unreported.isEmpty
                ? [] : [MailAction("Geef de uren alsnog op", "Report the hours after all", hours)])
                + (figures.isCorrected
                    ? [MailAction("Lees waarom er is gecorrigeerd", "Read why it was corrected", balance)] : []),
            proof: figures.head
        )
    }

    /// With the overview as PDF, CSV and XLSX attached.
    package static func overview(network: String, _ figures: OverviewFigures, link: String) -> Letter {
        let month = Labels { MonthText.long(figures.month, in: $0) }
        return Letter(
            .overview, network,
            MailSentences(
                subject: Labels("Maandoverzicht \(month.dutch)", "Overview of \(month.english)"),
                opening: Labels(
                    "\(month.dutch.capitalisedFirst) is afgesloten en dit is het overzicht: bekijk het en bewaar het.",
                    "\(month.english) was closed and this is the overview: look at it and keep it."
                ),
                [
                    Labels(
                        """
                        Het hele overzicht zit als PDF, CSV en XLSX bij deze mail. Elk lid krijgt zijn \
                        saldo-overzicht.
                        """,
                        "The whole overview comes with this mail as PDF, CSV and XLSX. Each member gets its statement."
                    )
                ]
            ),
            facts: [
                MailFact("Leden", "Members", figures.members),
                MailFact("Begonnen plaatsingen", "Placements begun", figures.placementsBegun),
                MailFact("Lopende plaatsingen", "Placements running", figures.placementsRunning),
                MailFact("Leden die hun ruimte gebruikten", "Room used up", figures.membersBeyondRoom),
            ],
            action: MailAction("Bekijk de maand", "See the month", link), proof: figures.head
        )
    }

    private static func remarks(on figures: StatementFigures) -> [Labels] {
        var remarks: [Labels] = []
        switch figures.roomUse {
        case .left: break
        case .exact:
            remarks += [
                Labels(
                    "Uw ruimte is precies op. Kijk welke plek u zelf kunt bieden, of bel de regiocoördinator.",
                    "Your room is used to the last. See which place you can offer yourself, or call the coordinator."
                ),
                nothingIsBlocked,
            ]
        case .beyond:
            remarks += [
                Labels(
                    "Uw ruimte is gebruikt. Kijk welke plek u zelf kunt bieden, of bel de regiocoördinator.",
                    "Your room is used up. See which place you can offer yourself, or call the coordinator."
                ),
                nothingIsBlocked,
            ]
        }
        if !figures.unreported.isEmpty { remarks.append(unreported(figures.unreported)) }
        if let day = figures.objectUntil.map({ day in Labels { DayText.long(day, in: $0) } }) {
            remarks.append(
                Labels(
                    "Kloppen de uren niet? Laat het de regiocoördinator weten tot en met \(day.dutch).",
                    "Are the hours not right? Tell the coordinator up to and including \(day.english)."
                )
            )
        }
        if figures.isCorrected {
            remarks.append(
                Labels(
                    "De regiocoördinator corrigeerde iets. De reden staat bij uw boekingen.",
                    "The coordinator corrected something. The reason stands beside your bookings."
                )
            )
        }
        return remarks
    }

    private static func unreported(_ codes: [String]) -> Labels {
        let named = codes.prefix(mostNamed).joined(separator: ", ")
        let rest = codes.count - mostNamed
        let all = rest > 0 ? Labels("\(named) en nog \(rest)", "\(named) and \(rest) more") : Labels(named, named)
        return Labels(
            "U gaf voor \(all.dutch) geen uren op; de uren van het opbouwschema tellen. Dat kan nog.",
            "You reported no hours for \(all.english), so the hours of the schedule count. You still can."
        )
    }

    static let nothingIsBlocked = Labels(
        "Er wordt niets geblokkeerd: wie een plek zoekt, wordt gewoon verder geholpen.",
        "Nothing is blocked: whoever looks for a place is helped as before."
    )
}
