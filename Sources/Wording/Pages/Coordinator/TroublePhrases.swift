package import Domain
import Ledger

/// What is said of work that comes by itself and does not succeed.
package enum TroublePhrases {
    /// What does not succeed, in a line.
    package static func title(_ matter: Trouble.Matter) -> Labels {
        switch matter {
        case .work(let work): Labels("Lukt nu niet: \(dutch(work))", "Does not succeed now: \(english(work))")
        case .papers(let month, let member?):
            Labels(
                "Het saldo-overzicht van \(member) over \(MonthText.long(month, in: .dutch)) kon niet worden gemaakt",
                "The statement of \(member) for \(MonthText.long(month, in: .english)) could not be made")
        case .papers(let month, nil):
            Labels(
                "Het netwerkoverzicht over \(MonthText.long(month, in: .dutch)) kon niet worden gemaakt",
                "The network's overview of \(MonthText.long(month, in: .english)) could not be made")
        case .clock: Labels("De klok van de server kan verkeerd staan", "The server's clock may be wrong")
        }
    }

    /// What comes of it, and what to do.
    package static func hint(_ trouble: Trouble) -> Labels {
        guard trouble.matter != .clock else {
            let day = trouble.lastTry.amsterdamDay
            return Labels(
                "Volgens de klok is het \(DayText.long(day, in: .dutch)), maanden na de vorige keer. Daarom gaat nu niets"
                    + " vanzelf: geen herinnering, geen weekmail, en geen voorstel of plek loopt af. Klopt de klok,"
                    + " sluit dan zelf een maand; daarna gaat het weer vanzelf. Klopt hij niet, bel dan de beheerder.",
                "By the clock it is \(DayText.long(day, in: .english)), months after the last time. So nothing goes by"
                    + " itself now: no reminder, no weekly mail, and no proposal or place ends. If the clock is right,"
                    + " close a month yourself; then it goes by itself again. If it is wrong, call the operator.")
        }
        return Labels(
            "Poortwacht probeert het vanaf \(InstantText.long(trouble.nextTry, in: .dutch)) opnieuw. Blijft dit staan,"
                + " vraag dan de beheerder: de reden staat in het log.",
            "Poortwacht tries again from \(InstantText.long(trouble.nextTry, in: .english)). If this stays, ask the"
                + " operator: the reason is in the log.")
    }

    private static func dutch(_ work: DueWork) -> String {
        switch work {
        case .placements: "plaatsingen boeken die begonnen of definitief werden"
        case .claims: "voorstellen beëindigen waarvan de tijd om is"
        case .slots: "plekken beëindigen waarvan de laatste dag voorbij is"
        case .corrections: "correcties beëindigen die niemand beantwoordde"
        case .contracts: "contracten opmaken"
        case .signatures: "herinneren aan handtekeningen"
        case .expired: "verlopen links en sessies opruimen"
        case .oldMails: "de tekst van oude e-mails opruimen"
        case .hours: "herinneren aan uren"
        case .months: "maanden sluiten"
        case .reminders: "vertellen wat binnenkort moet gebeuren"
        case .digests: "de weekmail"
        case .seals: "ondertekende contracten verzegelen"
        }
    }

    private static func english(_ work: DueWork) -> String {
        switch work {
        case .placements: "booking placements that began or became final"
        case .claims: "ending proposals whose time is over"
        case .slots: "ending places whose last day passed"
        case .corrections: "ending corrections that nobody answered"
        case .contracts: "making contracts"
        case .signatures: "reminding of signatures"
        case .expired: "forgetting links and sessions that are over"
        case .oldMails: "forgetting the words of old e-mails"
        case .hours: "reminding of hours"
        case .months: "closing months"
        case .reminders: "telling what will soon be due"
        case .digests: "the weekly mail"
        case .seals: "sealing signed contracts"
        }
    }
}
