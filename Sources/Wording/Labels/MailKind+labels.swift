package import Domain

extension MailKind: Labelled {
    /// What the mail is, for the list of mails.
    package var labels: Labels {
        switch self {
        case .coordinatorInvitation: Labels("uitnodiging voor een regiocoördinator", "invitation of a coordinator")
        case .memberInvitation: Labels("uitnodiging voor een gebruiker", "invitation of a user")
        case .candidateAkkoord: Labels("vraag om akkoord", "question for akkoord")
        case .claimReceived: Labels("nieuw voorstel", "new proposal")
        case .claimExpiring: Labels("voorstel verloopt bijna", "proposal about to expire")
        case .claimTalk: Labels("gesprek kan beginnen", "talk can begin")
        case .claimAccepted: Labels("voorstel geaccepteerd", "proposal accepted")
        case .claimDeclined: Labels("voorstel gaat niet door", "proposal does not go ahead")
        case .claimOnHold: Labels("voorstel in de wacht", "proposal on hold")
        case .claimExpired: Labels("voorstel verlopen", "proposal expired")
        case .claimDropped: Labels("voorstel vervallen", "proposal dropped")
        case .contractToSign: Labels("overeenkomst om te tekenen", "contract to sign")
        case .contractComplete: Labels("overeenkomst compleet", "contract complete")
        case .contractReminder: Labels("herinnering om te tekenen", "reminder to sign")
        case .contractForwarded: Labels("overeenkomst doorgestuurd", "contract passed on")
        case .contractDeclined: Labels("overeenkomst niet getekend", "contract not signed")
        case .contractExpired: Labels("overeenkomst verlopen", "contract expired")
        case .signingCode: Labels("code om te tekenen", "code for signing")
        case .hoursDue: Labels("uren nog op te geven", "hours still to report")
        case .approvalAsked: Labels("tweede akkoord gevraagd", "second approval asked")
        case .statement: Labels("saldo-overzicht van een lid", "statement of a member")
        case .overview: Labels("maandoverzicht van het netwerk", "overview of the network")
        case .roomUsedUp: Labels("ruimte gebruikt", "room used up")
        case .poortwachterDates: Labels("Poortwachterdatum", "Poortwachter date")
        case .slotRenewal: Labels("vraag om een plek te verlengen", "question to renew a slot")
        case .cardsStale: Labels("vraag of een kaart nog klopt", "question whether a card is still right")
        case .evaluationDue: Labels("evaluatie van een plaatsing", "evaluation of a placement")
        case .placementEnding: Labels("plaatsing loopt bijna af", "placement ends soon")
        case .outcomeAsked: Labels("vraag naar de afloop", "question about the outcome")
        case .weeklyDigest: Labels("weekbericht", "weekly mail")
        }
    }
}

extension OutboxEntry.State: Labelled {
    /// How far a mail is.
    package var labels: Labels {
        switch self {
        case .queued: Labels("wacht op verzending", "waiting to be sent")
        case .delivered: Labels("verstuurd", "sent")
        case .parked: Labels("niet bezorgd", "not delivered")
        case .ended: Labels("niet meer verstuurd", "no longer sent")
        }
    }
}
