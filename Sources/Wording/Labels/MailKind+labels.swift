package import Domain

extension MailKind: Labelled {
    /// What the mail is, for the list of mails.
    package var labels: Labels {
        switch self {
        case .coordinatorInvitation: Labels("uitnodiging voor een regiocoördinator", "invitation of a coordinator")
        case .memberInvitation: Labels("uitnodiging voor een gebruiker", "invitation of a user")
        case .candidateAkkoord: Labels("vraag om akkoord", "question for akkoord")
        case .claimReceived: Labels("nieuw voorstel", "new proposal")
        case .claimTalk: Labels("gesprek kan beginnen", "talk can begin")
        case .claimAccepted: Labels("voorstel geaccepteerd", "proposal accepted")
        case .claimDeclined: Labels("voorstel gaat niet door", "proposal does not go ahead")
        case .claimOnHold: Labels("voorstel in de wacht", "proposal on hold")
        case .claimExpired: Labels("voorstel verlopen", "proposal expired")
        case .contractToSign: Labels("overeenkomst om te tekenen", "contract to sign")
        case .contractComplete: Labels("overeenkomst compleet", "contract complete")
        case .statement: Labels("saldo-overzicht van een lid", "statement of a member")
        case .overview: Labels("maandoverzicht van het netwerk", "overview of the network")
        case .roomUsedUp: Labels("ruimte gebruikt", "room used up")
        }
    }
}
