import Domain

/// The shape of every mail about a proposal.
extension Letter {
    /// - Parameters:
    ///   - more: facts below the proposal's own.
    ///   - says: the sentences for a reader.
    static func aboutClaim(
        _ kind: MailKind, _ network: String, _ claim: ClaimMention, _ reader: ClaimReader, _ link: String,
        more: [MailFact] = [], _ says: (ClaimReader) -> MailSentences
    ) -> Letter {
        switch reader {
        case .employer, .host:
            let facts = [
                MailFact("Voorstel", "Proposal", claim.code), MailFact("Kandidaat", "Candidate", claim.candidate),
                MailFact("Plek", "Slot", "\(claim.slotTitle) (\(claim.slot))"),
            ]
            let action = MailAction("Bekijk het voorstel", "See the proposal", link)
            return Letter(kind, network, says(reader), facts: facts + more, action: action)
        case .candidate:
            return Letter(
                kind, network, says(reader), facts: [MailFact("Plek", "Place", claim.slotTitle)] + more,
                action: MailAction("Open uw eigen pagina", "Open your own page", link), notes: [personal], secret: link
            )
        }
    }

    /// For links that sign somebody in.
    static let personal = Labels(
        "Deze link is alleen voor u. Stuur deze mail niet door.", "This link is for you only. Do not pass this mail on."
    )
}
