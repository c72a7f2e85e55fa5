import Domain
package import Ledger

/// The mails that begin a proposal. Before the talks the other side reads no name of the candidate's own employer.
extension Letter {
    /// `answerBy` is the last day to answer.
    package static func claimReceived(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, answerBy: CalendarDay, link: String
    ) -> Letter {
        let last = [MailFact("Antwoord tot en met", "Answer by", answerBy)]
        return aboutClaim(.claimReceived, network, claim, reader, link, more: last) { reader in
            switch reader {
            case .employer:
                MailSentences(
                    subject: Labels("Nieuw voorstel voor uw kandidaat", "New proposal for your candidate"),
                    opening: Labels(
                        "Een ander lid stelt een plek voor die bij uw kandidaat kan passen: bekijk die en geef antwoord.",
                        "Another member proposes a slot that may fit your candidate: see the proposal and answer it."
                    )
                )
            case .host:
                MailSentences(
                    subject: Labels("Nieuw voorstel voor uw plek", "New proposal for your slot"),
                    opening: Labels(
                        """
                        Een ander lid stelt een kandidaat voor die bij uw plek kan passen: bekijk de kaart en geef \
                        antwoord.
                        """,
                        "Another member proposes a candidate who may fit your slot: see the proposal and answer it."
                    )
                )
            case .candidate:
                MailSentences(
                    subject: Labels("Er is een plek die bij u kan passen", "There is a place that may suit you"),
                    opening: Labels(
                        "Er is een plek die bij u kan passen: lees wat het werk is en laat weten of u een gesprek wilt.",
                        "There is a place that may suit you: read what the work is and say whether you would like to talk."
                    ),
                    [ownDecision]
                )
            }
        }
    }

    /// While the candidate has not yet said whether there will be a talk; to who can answer.
    package static func claimExpiring(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, answerBy: CalendarDay, link: String
    ) -> Letter {
        let last = [MailFact("Antwoord tot en met", "Answer by", answerBy)]
        return aboutClaim(.claimExpiring, network, claim, reader, link, more: last) { reader in
            switch reader {
            case .employer, .host:
                MailSentences(
                    subject: Labels("Een voorstel verloopt bijna", "A proposal is about to expire"),
                    opening: Labels(
                        "Dit voorstel wacht nog op antwoord en verloopt bijna: vraag of de kandidaat een gesprek wil.",
                        "This proposal still waits for an answer: ask whether the candidate would like to talk."
                    ),
                    [
                        Labels(
                            "Gaat het niet door? Zeg dan nee, zodat de ander verder kan kijken.",
                            "Does it not go ahead? Then say no, so that the others can look further."
                        )
                    ]
                )
            case .candidate:
                MailSentences(
                    subject: Labels("Wilt u nog laten weten wat u van een plek vindt?", "A place still waits for you"),
                    opening: Labels(
                        "Er wacht nog een plek op uw antwoord: lees wat het werk is en laat weten of u een gesprek wilt.",
                        "A place still waits for your answer: read what the work is and say whether you want to talk."
                    ),
                    [ownDecision]
                )
            }
        }
    }

    /// Both members and the candidate agreed to talk.
    package static func claimTalk(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, link: String
    ) -> Letter {
        aboutClaim(.claimTalk, network, claim, reader, link) { reader in
            switch reader {
            case .employer:
                MailSentences(
                    subject: Labels("Het gesprek kan beginnen", "The talk can begin"),
                    opening: Labels(
                        "Het gesprek over uw kandidaat kan beginnen: bekijk bij welke werkgever en help bij de afspraak.",
                        "The talk about your candidate can begin: see with which employer and help to arrange it."
                    )
                )
            case .host:
                MailSentences(
                    subject: Labels("Het gesprek kan beginnen", "The talk can begin"),
                    opening: Labels(
                        "De kandidaat wil graag een gesprek over uw plek: bekijk met wie en maak een afspraak.",
                        "The candidate would like to talk about your slot: see with whom and make an appointment."
                    ),
                    [
                        Labels(
                            """
                            De naam en de contactgegevens ziet alleen de contactpersoon die u hiervoor heeft gekozen. \
                            Praat over het werk en de uren, en vraag niet naar gezondheid.
                            """,
                            """
                            Only the contact person whom you chose for this sees the name and the contact details. \
                            Talk about the work and the hours, and do not ask about health.
                            """
                        )
                    ]
                )
            case .candidate:
                MailSentences(
                    subject: Labels("Uw gesprek kan beginnen", "Your talk can begin"),
                    opening: Labels(
                        "Uw gesprek over een plek kan beginnen: de contactpersoon van de werkgever neemt contact met u op.",
                        "Your talk about a place can begin: the contact person of the employer will get in touch with you."
                    ),
                    [
                        Labels(
                            "U hoeft nu niets te doen. Van gedachten veranderen mag altijd; dat kan op uw eigen pagina.",
                            "You need not do anything now. You may always change your mind, on your own page."
                        )
                    ]
                )
            }
        }
    }

    package static func claimAccepted(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, link: String
    ) -> Letter {
        aboutClaim(.claimAccepted, network, claim, reader, link) { reader in
            let subject = Labels("Iedereen zegt ja", "Everybody says yes")
            return switch reader {
            case .employer, .host:
                MailSentences(
                    subject: subject,
                    opening: Labels(
                        "Iedereen heeft ja gezegd tegen dit voorstel: open het en maak samen de overeenkomst klaar.",
                        "Everybody has said yes to this proposal: open it and prepare the contract together."
                    )
                )
            case .candidate:
                MailSentences(
                    subject: subject,
                    opening: Labels(
                        "Iedereen heeft ja gezegd tegen uw plek: u krijgt de overeenkomst om te lezen en te tekenen.",
                        "Everybody has said yes to your place: you will get the contract to read and to sign."
                    ),
                    [
                        Labels(
                            "U hoeft nu niets te doen. U krijgt een mail als die klaar is.",
                            "You need not do anything now. You get a mail when it is ready."
                        )
                    ]
                )
            }
        }
    }

    private static let ownDecision = Labels(
        """
        U beslist zelf. Zegt u ja, dan ziet één contactpersoon van die werkgever uw naam. Nee zeggen mag: dat wordt \
        nooit doorgegeven als het weigeren van werk.
        """,
        """
        You decide. If you say yes, one contact person of that employer sees your name. You may say no: that is never \
        passed on as refusing work.
        """
    )
}
