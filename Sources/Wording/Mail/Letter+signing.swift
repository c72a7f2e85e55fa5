package import Domain
package import Ledger

/// The mails while a contract waits for signatures. `signBy` is the last day to sign.
extension Letter {
    package static func contractReminder(
        network: String, number: String, to party: ContractParty, signBy: CalendarDay, link: String
    ) -> Letter {
        aboutContract(
            .contractReminder, network, number, party, link, more: [lastDay(signBy)],
            MailSentences(
                subject: Labels("Herinnering: een overeenkomst om te tekenen", "Reminder: a contract to sign"),
                opening: Labels(
                    "Er wacht nog een overeenkomst op uw handtekening: lees die rustig door en teken als alles klopt.",
                    "A contract still waits for your signature: read it at your ease and sign when everything is right."
                )
            )
        )
    }

    /// To the person of that party who is asked to sign instead of somebody else.
    package static func contractForwarded(
        network: String, number: String, to party: ContractParty, signBy: CalendarDay, link: String
    ) -> Letter {
        aboutContract(
            .contractForwarded, network, number, party, link, more: [lastDay(signBy)],
            MailSentences(
                subject: Labels("Een overeenkomst om te tekenen", "A contract to sign"),
                opening: Labels(
                    "Een collega vraagt u om deze overeenkomst te tekenen: lees die rustig en teken als alles klopt.",
                    """
                    A colleague asks you to sign this contract: read it at your ease and sign when everything is \
                    right.
                    """
                )
            )
        )
    }

    /// To the parties that did not decline; never with a reason.
    package static func contractDeclined(
        network: String, number: String, to party: ContractParty, link: String
    ) -> Letter {
        aboutContract(
            .contractDeclined, network, number, party, link,
            MailSentences(
                subject: Labels("Een overeenkomst gaat niet door", "A contract does not go ahead"),
                opening: Labels(
                    "Deze overeenkomst gaat niet door, want niet iedereen tekent: u hoeft niets te doen.",
                    "This contract does not go ahead, because not everybody signs it: you need not do anything."
                ),
                [whatFollows(party)]
            )
        )
    }

    package static func contractExpired(
        network: String, number: String, to party: ContractParty, link: String
    ) -> Letter {
        aboutContract(
            .contractExpired, network, number, party, link,
            MailSentences(
                subject: Labels("Een overeenkomst is verlopen", "A contract has expired"),
                opening: Labels(
                    "Deze overeenkomst is verlopen, want niet iedereen tekende op tijd: tekenen kan niet meer.",
                    "This contract has expired, because not everybody signed in time: it can no longer be signed."
                ),
                [whatFollows(party)]
            )
        )
    }

    /// `code` in digits; it goes without a link, to a page that is open already.
    package static func signingCode(network: String, number: String, code: String, minutesValid: Int) -> Letter {
        Letter(
            .signingCode, network,
            MailSentences(
                subject: Labels("Uw code om te tekenen", "Your code for signing"),
                opening: Labels(
                    "Met deze code tekent u de overeenkomst: vul hem in op de pagina waar u bezig bent.",
                    "You sign the contract with this code: enter it on the page that you have open."
                ),
                [
                    Labels(
                        "Geef deze code aan niemand door, ook niet aan de regiocoördinator.",
                        "Pass this code on to nobody, not to the coordinator either."
                    )
                ]
            ),
            facts: [
                MailFact("Code", "Code", code),
                MailFact("Geldig", "Valid for", Labels("\(minutesValid) minuten", "\(minutesValid) minutes")),
                MailFact("Overeenkomst", "Contract", number),
            ],
            notes: [
                Labels(
                    "Vroeg u niet om een code? Dan kunt u deze mail weggooien. Zonder de code wordt er niets getekend.",
                    "Did you not ask for a code? Then you can throw this mail away. Nothing is signed without the code."
                )
            ],
            secret: code
        )
    }

    private static func lastDay(_ day: CalendarDay) -> MailFact { MailFact("Tekenen kan tot en met", "Sign by", day) }

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
