import Domain
import Ledger

/// The mails of the month close. Members and coordinators read these; candidates never do.
extension MailDraft {
    static func hoursDue(
        _ network: String, _ month: CalendarMonth, _ placements: [String], _ by: CalendarDay?, _ link: String
    ) -> Self {
        let name = Labels { MonthText.long(month, in: $0) }
        var facts = [MailFact("Maand", "Month", name)]
        facts.append(MailFact("Plaatsingen", "Placements", placements.joined(separator: ", ")))
        if let by { facts.append(MailFact("Opgeven kan tot en met", "Report by", Labels { DayText.long(by, in: $0) })) }
        return Self(
            network: network,
            subject: Labels("Uren van \(name.dutch) opgeven", "Report the hours of \(name.english)"),
            opening: Labels(
                "Van \(name.dutch) ontbreken nog uren: open de link en vul in hoeveel er echt gewerkt is.",
                "Hours of \(name.english) are still missing: open the link and enter how many were really worked."
            ),
            facts: facts,
            paragraphs: [
                Labels(
                    "Geeft u niets op, dan tellen de uren van het opbouwschema.",
                    "When you report nothing, the hours of the schedule count."
                )
            ],
            action: Labels("Geef de uren op", "Report the hours"), link: link
        )
    }

    static func approvalAsked(_ network: String, _ subject: String, _ link: String) -> Self {
        Self(
            network: network,
            subject: Labels("Uw akkoord op een correctie", "Your approval of a correction"),
            opening: Labels(
                "Een andere regiocoördinator wil het grootboek corrigeren: bekijk de correctie en geef antwoord.",
                "Another coordinator wants to correct the ledger: look at the correction and answer it."
            ),
            facts: [MailFact("Gaat over", "About", subject)],
            paragraphs: [
                Labels(
                    "Er wordt pas iets geboekt als u akkoord geeft.", "Nothing is booked before you approve."
                )
            ],
            action: Labels("Bekijk de correctie", "See the correction"), link: link
        )
    }

    static func statement(_ network: String, _ figures: StatementFigures, _ link: String) -> Self {
        let month = Labels { MonthText.long(figures.month, in: $0) }
        let placements = figures.closing.placements
        return Self(
            network: network,
            subject: Labels("Saldo-overzicht \(month.dutch)", "Statement for \(month.english)"),
            opening: Labels(
                "Dit is het saldo-overzicht van \(figures.member) over \(month.dutch): kijk of alles klopt.",
                "This is the statement of \(figures.member) for \(month.english): check whether everything is right."
            ),
            facts: [
                MailFact("Saldo", "Balance", Labels { PlacementsText.signed(hundredths: placements.net, in: $0) }),
                MailFact("Plaatsingen", "Placements", Labels { RatioText.placements(placements, in: $0) }),
                MailFact("Uren", "Hours", Labels { RatioText.hours(figures.closing.minutes, in: $0) }),
                MailFact("Plekken die u nu aanbiedt", "Slots you offer now", "\(figures.slotsOffered)"),
            ],
            paragraphs: remarks(on: figures) + [
                Labels(
                    "Het hele overzicht zit als PDF en als CSV bij deze mail. Bewaar het bewijs van het grootboek.",
                    "The whole statement comes with this mail as PDF and as CSV. Keep the proof of the ledger."
                )
            ],
            action: Labels("Bekijk het overzicht", "See the statement"), link: link, proof: figures.head
        )
    }

    static func overview(_ network: String, _ figures: OverviewFigures, _ link: String) -> Self {
        let month = Labels { MonthText.long(figures.month, in: $0) }
        return Self(
            network: network,
            subject: Labels("Maandoverzicht \(month.dutch)", "Overview of \(month.english)"),
            opening: Labels(
                "\(month.dutch.capitalisedFirst) is afgesloten en dit is het overzicht: bekijk het en bewaar het.",
                "\(month.english) was closed and this is the overview: look at it and keep it."
            ),
            facts: [
                MailFact("Leden", "Members", count(figures.members)),
                MailFact("Begonnen plaatsingen", "Placements begun", count(figures.placementsBegun)),
                MailFact("Lopende plaatsingen", "Placements running", count(figures.placementsRunning)),
                MailFact("Leden die hun ruimte gebruikten", "Room used up", count(figures.membersBeyondRoom)),
            ],
            paragraphs: [
                Labels(
                    "Het hele overzicht zit als PDF en CSV bij deze mail. Elk lid krijgt zijn saldo-overzicht.",
                    "The whole overview comes with this mail as PDF and CSV. Each member gets its statement."
                )
            ],
            action: Labels("Bekijk de maand", "See the month"), link: link, proof: figures.head
        )
    }

    static func roomUsedUp(
        _ network: String, _ member: String, _ reader: RoomReader, used: Int64, room: Int64, _ link: String
    ) -> Self {
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
        return Self(
            network: network, subject: Labels("Ruimte gebruikt", "Room used up"), opening: opening,
            facts: [
                MailFact("Meer gebracht dan gehaald", "More brought than taken", placements(used)),
                MailFact("Ruimte", "Room", placements(room)),
            ],
            paragraphs: [nothingIsBlocked],
            action: Labels("Bekijk het saldo", "See the balance"), link: link
        )
    }

    private static func remarks(on figures: StatementFigures) -> [Labels] {
        var remarks: [Labels] = []
        if figures.isRoomUsedUp {
            remarks += [
                Labels(
                    "Uw ruimte is gebruikt. Kijk welke plek u zelf kunt bieden, of bel de regiocoördinator.",
                    "Your room is used up. See which place you can offer yourself, or call the coordinator."
                ),
                nothingIsBlocked,
            ]
        }
        if let day = figures.objectUntil.map({ day in Labels { DayText.long(day, in: $0) } }) {
            remarks.append(
                Labels(
                    "Kloppen de uren niet? Laat het de regiocoördinator weten tot en met \(day.dutch).",
                    "Are the hours not right? Tell the coordinator up to and including \(day.english)."
                )
            )
        }
        return remarks
    }

    private static let nothingIsBlocked = Labels(
        "Er wordt niets geblokkeerd: wie een plek zoekt, wordt gewoon verder geholpen.",
        "Nothing is blocked: whoever looks for a place is helped as before."
    )

    private static func placements(_ hundredths: Int64) -> Labels {
        Labels { PlacementsText.text(hundredths: hundredths, in: $0) }
    }

    private static func count(_ number: Int) -> Labels {
        Labels { NumberText.whole(Int64(number), in: $0) }
    }
}
