import Domain
import Ledger

/// The mails while a contract waits for signatures.
extension MailDraft {
    static func contractReminder(
        _ network: String, _ number: String, _ party: ContractParty, _ signBy: CalendarDay, _ link: String
    ) -> Self {
        var draft = aboutContract(network, number, party, link)
        draft.subject = Labels("Herinnering: een overeenkomst om te tekenen", "Reminder: a contract to sign")
        draft.opening = Labels(
            "Er wacht nog een overeenkomst op uw handtekening: lees die rustig door en teken als alles klopt.",
            "A contract still waits for your signature: read it at your ease and sign when everything is right."
        )
        draft.facts.append(lastDay(signBy))
        return draft
    }

    static func contractForwarded(
        _ network: String, _ number: String, _ party: ContractParty, _ signBy: CalendarDay, _ link: String
    ) -> Self {
        var draft = aboutContract(network, number, party, link)
        draft.subject = Labels("Een overeenkomst om te tekenen", "A contract to sign")
        draft.opening = Labels(
            "Een collega vraagt u om deze overeenkomst te tekenen: lees die rustig door en teken als alles klopt.",
            "A colleague asks you to sign this contract: read it at your ease and sign when everything is right."
        )
        draft.facts.append(lastDay(signBy))
        return draft
    }

    static func contractDeclined(_ network: String, _ number: String, _ party: ContractParty, _ link: String) -> Self {
        var draft = aboutContract(network, number, party, link)
        draft.subject = Labels("Een overeenkomst gaat niet door", "A contract does not go ahead")
        draft.opening = Labels(
            "Deze overeenkomst gaat niet door, want niet iedereen tekent: u hoeft niets te doen.",
            "This contract does not go ahead, because not everybody signs it: you need not do anything."
        )
        draft.paragraphs = [whatFollows(party)]
        return draft
    }

    static func contractExpired(_ network: String, _ number: String, _ party: ContractParty, _ link: String) -> Self {
        var draft = aboutContract(network, number, party, link)
        draft.subject = Labels("Een overeenkomst is verlopen", "A contract has expired")
        draft.opening = Labels(
            "Deze overeenkomst is verlopen, want niet iedereen tekende op tijd: u kunt niet meer tekenen.",
            "This contract has expired, because not everybody signed in time: it can no longer be signed."
        )
        draft.paragraphs = [whatFollows(party)]
        return draft
    }

    static func signingCode(_ network: String, _ number: String, _ code: String, _ minutesValid: Int) -> Self {
        Self(
            network: network,
            subject: Labels("Uw code om te tekenen", "Your code for signing"),
            opening: Labels(
                "Met deze code tekent u de overeenkomst: vul hem in op de pagina waar u bezig bent.",
                "You sign the contract with this code: enter it on the page that you have open."
            ),
            facts: [
                MailFact("Code", "Code", code),
                MailFact("Geldig", "Valid for", Labels("\(minutesValid) minuten", "\(minutesValid) minutes")),
                MailFact("Overeenkomst", "Contract", number),
            ],
            paragraphs: [
                Labels(
                    "Geef deze code aan niemand door, ook niet aan de regiocoördinator.",
                    "Pass this code on to nobody, not to the coordinator either."
                )
            ],
            notes: [
                Labels(
                    "Vroeg u niet om een code? Dan kunt u deze mail weggooien. Zonder de code wordt er niets getekend.",
                    "Did you not ask for a code? Then you can throw this mail away. Nothing is signed without the code."
                )
            ]
        )
    }

    private static func lastDay(_ day: CalendarDay) -> MailFact {
        MailFact("Tekenen kan tot en met", "Sign by", Labels { DayText.long(day, in: $0) })
    }

    private static func whatFollows(_ party: ContractParty) -> Labels {
        switch party {
        case .employee:
            Labels(
                "Uw werkgever bespreekt met u hoe het verdergaat.",
                "Your employer talks with you about what comes next."
            )
        case .bringing, .taking:
            Labels(
                "Wilt u samen verder? Overleg dan met de andere werkgever of de regiocoördinator.",
                "Would you like to go on together? Then talk to the other employer or the coordinator."
            )
        }
    }
}
