import Domain

/// The mails by which a proposal comes nearer: the talk, and the yes of everybody.
extension Letter {
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
                        """
                        Het gesprek over uw kandidaat kan beginnen: bekijk bij welke werkgever en help bij de \
                        afspraak.
                        """,
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
                        """
                        Uw gesprek over een plek kan beginnen: de contactpersoon van de werkgever neemt contact met \
                        u op.
                        """,
                        """
                        Your talk about a place can begin: the contact person of the employer will get in touch \
                        with you.
                        """
                    ),
                    [
                        Labels(
                            """
                            U hoeft nu niets te doen. Van gedachten veranderen mag altijd; dat kan op uw eigen \
                            pagina.
                            """,
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
}
