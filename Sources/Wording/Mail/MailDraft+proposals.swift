import Domain
import Ledger

/// The mails that begin a proposal. Before the talks the other side reads no name of the candidate's own employer.
extension MailDraft {
    static func claimReceived(
        _ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ answerBy: CalendarDay, _ link: String
    ) -> Self {
        var draft = aboutClaim(network, claim, reader, link)
        draft.facts.append(MailFact("Antwoord tot en met", "Answer by", Labels { DayText.long(answerBy, in: $0) }))
        switch reader {
        case .employer:
            draft.subject = Labels("Nieuw voorstel voor uw kandidaat", "New proposal for your candidate")
            draft.opening = Labels(
                "Een ander lid stelt een plek voor die bij uw kandidaat kan passen: bekijk die en geef antwoord.",
                "Another member proposes a slot that may fit your candidate: see the proposal and answer it."
            )
        case .host:
            draft.subject = Labels("Nieuw voorstel voor uw plek", "New proposal for your slot")
            draft.opening = Labels(
                "Een ander lid stelt een kandidaat voor die bij uw plek kan passen: bekijk de kaart en geef antwoord.",
                "Another member proposes a candidate who may fit your slot: see the proposal and answer it."
            )
        case .candidate:
            draft.subject = Labels("Er is een plek die bij u kan passen", "There is a place that may suit you")
            draft.opening = Labels(
                "Er is een plek die bij u kan passen: lees wat het werk is en laat weten of u een gesprek wilt.",
                "There is a place that may suit you: read what the work is and say whether you would like to talk."
            )
            draft.paragraphs = [
                Labels(
                    """
                    U beslist zelf. Zegt u ja, dan ziet één contactpersoon van die werkgever uw naam. Nee zeggen mag: \
                    dat wordt nooit doorgegeven als het weigeren van werk.
                    """,
                    """
                    You decide. If you say yes, one contact person of that employer sees your name. You may say no: \
                    that is never passed on as refusing work.
                    """
                )
            ]
        }
        return draft
    }

    static func claimTalk(_ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ link: String) -> Self {
        var draft = aboutClaim(network, claim, reader, link)
        switch reader {
        case .employer:
            draft.subject = Labels("Het gesprek kan beginnen", "The talk can begin")
            draft.opening = Labels(
                "Het gesprek over uw kandidaat kan beginnen: bekijk bij welke werkgever en help bij de afspraak.",
                "The talk about your candidate can begin: see with which employer and help to arrange it."
            )
        case .host:
            draft.subject = Labels("Het gesprek kan beginnen", "The talk can begin")
            draft.opening = Labels(
                "De kandidaat wil graag een gesprek over uw plek: bekijk met wie en maak een afspraak.",
                "The candidate would like to talk about your slot: see with whom and make an appointment."
            )
            draft.paragraphs = [
                Labels(
                    """
                    De naam en de contactgegevens ziet alleen de contactpersoon die u hiervoor heeft gekozen. Praat \
                    over het werk en de uren, en vraag niet naar gezondheid.
                    """,
                    """
                    Only the contact person whom you chose for this sees the name and the contact details. Talk about \
                    the work and the hours, and do not ask about health.
                    """
                )
            ]
        case .candidate:
            draft.subject = Labels("Uw gesprek kan beginnen", "Your talk can begin")
            draft.opening = Labels(
                "Uw gesprek over een plek kan beginnen: de contactpersoon van de werkgever neemt contact met u op.",
                "Your talk about a place can begin: the contact person of the employer will get in touch with you."
            )
            draft.paragraphs = [
                Labels(
                    "U hoeft nu niets te doen. Van gedachten veranderen mag altijd; dat kan op uw eigen pagina.",
                    "You need not do anything now. You may always change your mind, on your own page."
                )
            ]
        }
        return draft
    }

    static func claimAccepted(_ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ link: String) -> Self {
        var draft = aboutClaim(network, claim, reader, link)
        switch reader {
        case .employer, .host:
            draft.subject = Labels("Iedereen zegt ja", "Everybody says yes")
            draft.opening = Labels(
                "Iedereen heeft ja gezegd tegen dit voorstel: open het en maak samen de overeenkomst klaar.",
                "Everybody has said yes to this proposal: open it and prepare the contract together."
            )
        case .candidate:
            draft.subject = Labels("Iedereen zegt ja", "Everybody says yes")
            draft.opening = Labels(
                "Iedereen heeft ja gezegd tegen uw plek: u krijgt de overeenkomst om te lezen en te tekenen.",
                "Everybody has said yes to your place: you will get the contract to read and to sign."
            )
            draft.paragraphs = [
                Labels(
                    "U hoeft nu niets te doen. U krijgt een mail als die klaar is.",
                    "You need not do anything now. You get a mail when it is ready."
                )
            ]
        }
        return draft
    }

    /// A mail about a proposal with its facts and its link; subject and opening are still to be set.
    static func aboutClaim(_ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ link: String) -> Self {
        let slot = MailFact("Plek", "Slot", "\(claim.slotTitle) (\(claim.slot))")
        let nothing = Labels("", "")
        switch reader {
        case .employer, .host:
            let facts = [
                MailFact("Voorstel", "Proposal", claim.code), MailFact("Kandidaat", "Candidate", claim.candidate), slot,
            ]
            let action = Labels("Bekijk het voorstel", "See the proposal")
            return Self(network: network, subject: nothing, opening: nothing, facts: facts, action: action, link: link)
        case .candidate:
            let facts = [MailFact("Plek", "Place", claim.slotTitle)]
            let action = Labels("Open uw eigen pagina", "Open your own page")
            return Self(
                network: network, subject: nothing, opening: nothing, facts: facts, action: action, link: link,
                notes: [personal]
            )
        }
    }

    /// For links that sign somebody in.
    static let personal = Labels(
        "Deze link is alleen voor u. Stuur deze mail niet door.", "This link is for you only. Do not pass this mail on."
    )
}
