import Domain
import Ledger

extension MailDraft {
    static func coordinatorInvitation(_ network: String, _ until: CalendarDay, _ link: String) -> Self {
        Self(
            network: network,
            subject: Labels("Uitnodiging voor \(network)", "Invitation to \(network)"),
            opening: Labels(
                "Dit is uw uitnodiging als regiocoördinator van \(network): open de link en kies een wachtwoord.",
                "This is your invitation as coordinator of \(network): open the link and choose a password."
            ),
            paragraphs: [
                Labels(
                    "Als regiocoördinator nodigt u leden uit, helpt u bij voorstellen en sluit u elke maand af.",
                    "As coordinator you invite members, help with proposals and close each month."
                ),
                secondFactor,
            ],
            action: Labels("Begin als regiocoördinator", "Start as coordinator"),
            link: link, notes: personalLink(until: until)
        )
    }

    static func memberInvitation(_ network: String, _ member: String, _ until: CalendarDay, _ link: String) -> Self {
        Self(
            network: network,
            subject: Labels("Uitnodiging voor \(network)", "Invitation to \(network)"),
            opening: Labels(
                "Dit is uw uitnodiging om voor \(member) mee te doen in \(network): kies een wachtwoord via de link.",
                "This is your invitation to take part in \(network) for \(member): open the link and choose a password."
            ),
            paragraphs: [
                Labels(
                    """
                    In \(network) helpen werkgevers elkaar. U kunt plekken aanbieden en voor uw eigen medewerkers \
                    een plek zoeken bij een ander.
                    """,
                    """
                    In \(network) employers help each other. You can offer places, and look for a place elsewhere for \
                    your own employees.
                    """
                ),
                secondFactor,
            ],
            action: Labels("Doe mee", "Take part"),
            link: link, notes: personalLink(until: until)
        )
    }

    static func candidateAkkoord(_ network: String, _ employer: String, _ until: CalendarDay, _ link: String) -> Self {
        Self(
            network: network,
            subject: Labels("Uw kaart staat klaar om te lezen", "Your card is ready to read"),
            opening: Labels(
                """
                \(employer) heeft een kaart over u gemaakt om samen een passende werkplek te zoeken: lees de kaart en \
                laat weten of u akkoord bent.
                """,
                """
                \(employer) has made a card about you in order to look for suitable work together: read the card and \
                say whether you give your akkoord.
                """
            ),
            paragraphs: [
                Labels(
                    """
                    Op de kaart staat wat u kunt en wat u zoekt. Uw naam en uw werkgever staan er niet op. Pas als u \
                    akkoord geeft, kunnen andere werkgevers in \(network) de kaart lezen.
                    """,
                    """
                    The card says what you can do and what you look for. It does not hold your name or your employer. \
                    Other employers in \(network) can read it only when you give your akkoord.
                    """
                ),
                Labels(
                    """
                    U kunt uw wensen zelf aanpassen. U beslist zelf en u kunt uw akkoord altijd intrekken. Nee zeggen \
                    mag: dat wordt nooit doorgegeven als het weigeren van werk.
                    """,
                    """
                    You can change your wishes yourself. You decide, and you can withdraw your akkoord at any time. \
                    You may say no: that is never passed on as refusing work.
                    """
                ),
            ],
            action: Labels("Lees uw kaart", "Read your card"),
            link: link, notes: personalLink(until: until)
        )
    }

    private static let secondFactor = Labels(
        "U heeft ook een app nodig die inlogcodes maakt. De pagina legt uit hoe dat gaat.",
        "You also need an app that makes sign-in codes. The page explains how that works."
    )

    private static func personalLink(until: CalendarDay) -> [Labels] {
        [
            Labels {
                let day = DayText.long(until, in: $0)
                return switch $0 {
                case .dutch: "Deze link is alleen voor u en werkt tot en met \(day). Stuur deze mail niet door."
                case .english: "This link is for you only and works until the end of \(day). Do not pass this mail on."
                }
            },
            Labels(
                "Had u deze mail niet verwacht? Dan kunt u hem weggooien. Als u niets doet, gebeurt er niets.",
                "Did you not expect this mail? Then you can throw it away. If you do nothing, nothing happens."
            ),
        ]
    }
}
