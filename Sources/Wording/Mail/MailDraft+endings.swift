import Domain

/// The mails in which a proposal does not go on. They are neutral and kind, most of all to the candidate.
extension MailDraft {
    static func claimDeclined(
        _ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ reason: DeclineReason?, _ link: String
    ) -> Self {
        var draft = aboutClaim(network, claim, reader, link)
        draft.subject = Labels("Een voorstel gaat niet door", "A proposal does not go ahead")
        switch reader {
        case .employer, .host:
            draft.opening = Labels(
                "Dit voorstel gaat niet door: u hoeft niets te doen en kunt verder kijken.",
                "This proposal does not go ahead: you need not do anything and can look further."
            )
            draft.facts += reasonShown(reason)
        case .candidate:
            draft.subject = Labels("Bericht over een plek", "News about a place")
            draft.opening = goesNoFurther
        }
        draft.paragraphs.append(lookFurther(reader))
        return draft
    }

    static func claimOnHold(_ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ link: String) -> Self {
        var draft = aboutClaim(network, claim, reader, link)
        switch reader {
        case .employer, .host:
            draft.subject = Labels("Een voorstel staat in de wacht", "A proposal is on hold")
            draft.opening = Labels(
                "Dit voorstel staat in de wacht, omdat een ander voorstel eerder rond was: u hoeft niets te doen.",
                "This proposal is on hold, because another one was settled earlier: you need not do anything."
            )
        case .candidate:
            draft.subject = Labels("Bericht over een plek", "News about a place")
            draft.opening = Labels(
                "Deze plek staat voor u even in de wacht, omdat iets anders eerder rond was: u hoeft niets te doen.",
                "This place is on hold for you, because something else was settled earlier: you need not do anything."
            )
        }
        draft.paragraphs.append(lookFurther(reader))
        return draft
    }

    static func claimExpired(_ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ link: String) -> Self {
        var draft = aboutClaim(network, claim, reader, link)
        switch reader {
        case .employer, .host:
            draft.subject = Labels("Een voorstel is verlopen", "A proposal has expired")
            draft.opening = Labels(
                "Dit voorstel is verlopen, omdat er niet op tijd antwoord kwam: doe het opnieuw als u het nog wilt.",
                "This proposal has expired, because no answer came in time: make it again if you still want to."
            )
        case .candidate:
            draft.subject = Labels("Bericht over een plek", "News about a place")
            draft.opening = goesNoFurther
        }
        draft.paragraphs.append(lookFurther(reader))
        return draft
    }

    private static let goesNoFurther = Labels(
        "Deze plek gaat voor u niet door: u hoeft niets te doen, en dit telt op geen enkele manier tegen u.",
        "This place does not go ahead for you: you need not do anything, and it does not count against you in any way."
    )

    private static func lookFurther(_ reader: ClaimReader) -> Labels {
        switch reader {
        case .employer:
            Labels("Kijk welke andere plekken bij uw kandidaat passen.", "See which other slots match your candidate.")
        case .host:
            Labels(
                "Uw plek helpt een ander ook. Kijk welke andere kandidaten erbij passen.",
                "Your slot can help somebody else too. See which other candidates match it."
            )
        case .candidate:
            Labels(
                "Er wordt verder voor u gekeken. Op uw eigen pagina ziet u welke plekken er nog meer zijn.",
                "The search goes on for you. On your own page you see which other places there are."
            )
        }
    }

    /// Nothing for the candidate's own reason: that is the coordinator's to know.
    private static func reasonShown(_ reason: DeclineReason?) -> [MailFact] {
        guard let reason, reason != .candidatePrefersNot else { return [] }
        return [MailFact("Reden", "Reason", reason.labels)]
    }
}
