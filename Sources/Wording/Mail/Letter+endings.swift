package import Domain

/// The mails in which a proposal does not go on. They are neutral and kind, most of all to the candidate.
extension Letter {
    /// The reason is shown to members only, and a candidate's own reason to nobody here (domain.md, 5).
    package static func claimDeclined(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, reason: DeclineReason?, link: String
    ) -> Letter {
        aboutClaim(.claimDeclined, network, claim, reader, link, more: shown(reason, to: reader)) {
            ending(
                $0, subject: Labels("Een voorstel gaat niet door", "A proposal does not go ahead"),
                toMembers: Labels(
                    "Dit voorstel gaat niet door: u hoeft niets te doen en kunt verder kijken.",
                    "This proposal does not go ahead: you need not do anything and can look further."
                )
            )
        }
    }

    package static func claimOnHold(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, link: String
    ) -> Letter {
        aboutClaim(.claimOnHold, network, claim, reader, link) {
            ending(
                $0, subject: Labels("Een voorstel staat in de wacht", "A proposal is on hold"),
                toMembers: Labels(
                    "Dit voorstel staat in de wacht, omdat een ander voorstel eerder rond was: u hoeft niets te doen.",
                    "This proposal is on hold, because another one was settled earlier: you need not do anything."
                ),
                toCandidate: Labels(
                    """
                    Deze plek staat voor u even in de wacht, omdat iets anders eerder rond was: u hoeft niets te \
                    doen.
                    """,
                    """
                    This place is on hold for you, because something else was settled earlier: you need not do \
                    anything.
                    """
                )
            )
        }
    }

    /// Nobody answered in time.
    package static func claimExpired(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, link: String
    ) -> Letter {
        aboutClaim(.claimExpired, network, claim, reader, link) {
            ending(
                $0, subject: Labels("Een voorstel is verlopen", "A proposal has expired"),
                toMembers: Labels(
                    """
                    Dit voorstel is verlopen, omdat er niet op tijd antwoord kwam: doe het opnieuw als u het nog \
                    wilt.
                    """,
                    "This proposal has expired, because no answer came in time: make it again if you still want to."
                )
            )
        }
    }

    /// It waited on hold until it was clear that it would not come back.
    package static func claimDropped(
        network: String, _ claim: ClaimMention, to reader: ClaimReader, link: String
    ) -> Letter {
        aboutClaim(.claimDropped, network, claim, reader, link) {
            ending(
                $0, subject: Labels("Een voorstel is vervallen", "A proposal was dropped"),
                toMembers: Labels(
                    "Dit voorstel stond in de wacht en is nu vervallen: u hoeft niets te doen en kunt verder kijken.",
                    "This proposal was on hold and is now dropped: you need not do anything and can look further."
                )
            )
        }
    }

    private static func ending(
        _ reader: ClaimReader, subject: Labels, toMembers: Labels, toCandidate: Labels = goesNoFurther
    ) -> MailSentences {
        switch reader {
        case .employer:
            MailSentences(
                subject: subject, opening: toMembers,
                [
                    Labels(
                        "Kijk welke andere plekken bij uw kandidaat passen.",
                        "See which other slots match your candidate."
                    )
                ]
            )
        case .host:
            MailSentences(
                subject: subject, opening: toMembers,
                [
                    Labels(
                        "Uw plek helpt een ander ook. Kijk welke andere kandidaten erbij passen.",
                        "Your slot can help somebody else too. See which other candidates match it."
                    )
                ]
            )
        case .candidate:
            MailSentences(
                subject: Labels("Bericht over een plek", "News about a place"), opening: toCandidate,
                [
                    Labels(
                        "Er wordt verder voor u gekeken. Op uw eigen pagina ziet u welke plekken er nog meer zijn.",
                        "The search goes on for you. On your own page you see which other places there are."
                    )
                ]
            )
        }
    }

    private static let goesNoFurther = Labels(
        "Deze plek gaat voor u niet door: u hoeft niets te doen, en dit telt op geen enkele manier tegen u.",
        "This place does not go ahead for you: you need not do anything, and it does not count against you in any way."
    )

    /// Nothing for the candidate's own reason: that is the coordinator's to know.
    private static func shown(_ reason: DeclineReason?, to reader: ClaimReader) -> [MailFact] {
        guard let reason, reason != .candidatePrefersNot, reader != .candidate else { return [] }
        return [MailFact("Reden", "Reason", reason.labels)]
    }
}
