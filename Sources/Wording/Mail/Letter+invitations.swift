import Domain
package import Ledger

/// The mails that let somebody in for the first time. `until` is the last day on which the link works.
extension Letter {
    package static func coordinatorInvitation(network: String, until: CalendarDay, link: String) -> Letter {
        invitation(
            .coordinatorInvitation, network, until,
            MailSentences(
                subject: Labels("Uitnodiging voor \(network)", "Invitation to \(network)"),
                opening: Labels(
                    "Dit is uw uitnodiging als regiocoördinator van \(network): open de link en kies een wachtwoord.",
                    "This is your invitation as coordinator of \(network): open the link and choose a password."
                ),
                [
                    Labels(
                        "Als regiocoördinator nodigt u leden uit, helpt u bij voorstellen en sluit u elke maand af.",
                        "As coordinator you invite members, help with proposals and close each month."
                    ),
                    secondFactor,
                ]
            ),
            MailAction("Begin als regiocoördinator", "Start as coordinator", link)
        )
    }

    package static func memberInvitation(
        network: String, member: String, until: CalendarDay, link: String
    ) -> Letter {
        invitation(
            .memberInvitation, network, until,
            MailSentences(
                subject: Labels("Uitnodiging voor \(network)", "Invitation to \(network)"),
                opening: Labels(
                    """
                    Dit is uw uitnodiging om voor \(member) mee te doen in \(network): kies een wachtwoord via de \
                    link.
                    """,
                    """
                    This is your invitation to take part in \(network) for \(member): open the link and choose a \
                    password.
                    """
                ),
                [
                    Labels(
                        """
                        In \(network) helpen werkgevers elkaar. U kunt plekken aanbieden en voor uw eigen medewerkers \
                        een plek zoeken bij een ander.
                        """,
                        """
                        In \(network) employers help each other. You can offer places, and look for a place elsewhere \
                        for your own employees.
                        """
                    ),
                    secondFactor,
                ]
            ),
            MailAction("Doe mee", "Take part", link)
        )
    }

    /// To the candidate, at a private address; `employer` is the own one, by which the mail is recognised.
    package static func candidateAkkoord(
        network: String, employer: String, until: CalendarDay, link: String
    ) -> Letter {
        invitation(
            .candidateAkkoord, network, until,
            MailSentences(
                subject: Labels("Uw kaart staat klaar om te lezen", "Your card is ready to read"),
                opening: Labels(
                    """
                    \(employer) heeft een kaart over u gemaakt om samen een passende werkplek te zoeken: lees de kaart \
                    en laat weten of u akkoord bent.
                    """,
                    """
                    \(employer) has made a card about you in order to look for suitable work together: read the card \
                    and say whether you give your akkoord.
                    """
                ),
                [
                    Labels(
                        """
                        Op de kaart staat wat u kunt en wat u zoekt. Uw naam en uw werkgever staan er niet op. Pas als \
                        u akkoord geeft, kunnen andere werkgevers in \(network) de kaart lezen.
                        """,
                        """
                        The card says what you can do and what you look for. It does not hold your name or your \
                        employer. Other employers in \(network) can read it only when you give your akkoord.
                        """
                    ),
                    Labels(
                        """
                        U kunt uw wensen zelf aanpassen. U beslist zelf en u kunt uw akkoord altijd intrekken. Nee \
                        zeggen mag: dat wordt nooit doorgegeven als het weigeren van werk.
                        """,
                        """
                        You can change your wishes yourself. You decide, and you can withdraw your akkoord at any \
                        time. You may say no: that is never passed on as refusing work.
                        """
                    ),
                ]
            ),
            MailAction("Lees uw kaart", "Read your card", link)
        )
    }

    private static func invitation(
        _ kind: MailKind, _ network: String, _ until: CalendarDay, _ sentences: MailSentences, _ action: MailAction
    ) -> Letter {
        let term = Labels {
            let day = DayText.long(until, in: $0)
            return switch $0 {
            case .dutch: "Deze link is alleen voor u en werkt tot en met \(day). Stuur deze mail niet door."
            case .english: "This link is for you only and works until the end of \(day). Do not pass this mail on."
            }
        }
        return Letter(kind, network, sentences, action: action, notes: [term, unexpected], secret: action.link)
    }

    private static let secondFactor = Labels(
        "U heeft ook een app nodig die inlogcodes maakt. De pagina legt uit hoe dat gaat.",
        "You also need an app that makes sign-in codes. The page explains how that works."
    )

    private static let unexpected = Labels(
        "Had u deze mail niet verwacht? Dan kunt u hem weggooien. Als u niets doet, gebeurt er niets.",
        "Did you not expect this mail? Then you can throw it away. If you do nothing, nothing happens."
    )
}
