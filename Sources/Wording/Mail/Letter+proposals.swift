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
                        """
                        Een ander lid stelt een plek voor die bij uw kandidaat kan passen: bekijk die en geef \
                        antwoord.
                        """,
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
                        """
                        Er is een plek die bij u kan passen: lees wat het werk is en laat weten of u een gesprek \
                        wilt.
                        """,
                        """
                        There is a place that may suit you: read what the work is and say whether you would like to \
                        talk.
                        """
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
                        """
                        Er wacht nog een plek op uw antwoord: lees wat het werk is en laat weten of u een gesprek \
                        wilt.
                        """,
                        "A place still waits for your answer: read what the work is and say whether you want to talk."
                    ),
                    [ownDecision]
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
