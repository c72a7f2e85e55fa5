package import Domain

extension MailPhrases {
    /// Why a mail is not sent any more, and what to do about it.
    package static func ended(_ kind: MailKind, for ending: MailEnding) -> Labels {
        let (reason, advice) = (reason(of: ending), advice(on: kind, after: ending))
        return Labels { "\(reason.text(in: $0)). \(advice.text(in: $0))" }
    }

    /// A recipient who has another address now.
    package static func recipientNow(_ old: String, _ new: String) -> Labels {
        Labels("\(old) (nu \(new))", "\(old) (now \(new))")
    }

    private static func reason(of ending: MailEnding) -> Labels {
        switch ending {
        case .addressChanged: Labels("Niet meer verstuurd: adres gewijzigd", "No longer sent: the address was changed")
        case .accessEnded: Labels("Niet meer verstuurd: toegang beëindigd", "No longer sent: the access was ended")
        case .linkEnded: Labels("Niet meer verstuurd: de link werkt niet meer", "No longer sent: the link has ended")
        case .codeOver: Labels("Niet meer verstuurd: de code geldt niet meer", "No longer sent: the code is over")
        case .unsubscribed: Labels("Niet meer verstuurd: afgemeld", "No longer sent: unsubscribed")
        }
    }

    private static func advice(on kind: MailKind, after ending: MailEnding) -> Labels {
        switch (ending, kind) {
        case (.accessEnded, _), (.unsubscribed, _):
            Labels("U hoeft niets te doen.", "You need not do anything.")
        case (.codeOver, _), (_, .signingCode):
            Labels("Wie wil tekenen, vraagt een nieuwe code.", "Who wants to sign asks for a new code.")
        case (_, .coordinatorInvitation), (_, .memberInvitation):
            Labels(
                "Stuur de uitnodiging opnieuw, als dat nog niet is gedaan.",
                "Send the invitation again, if that was not done yet.")
        case (_, .candidateAkkoord):
            Labels("Vraag de kandidaat opnieuw om akkoord.", "Ask the candidate for akkoord again.")
        case (.addressChanged, _), (.linkEnded, _):
            Labels(
                "Vertel het de kandidaat zelf, of laat de werkgever dat doen.",
                "Tell the candidate yourself, or let the employer do so.")
        }
    }
}
