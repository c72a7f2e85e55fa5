package import Domain

/// What the next page says about what was just done. Only the code travels in a cookie.
package enum FlashMessage: String, CaseIterable, Sendable {
    case saved
    case signedOut = "signed-out"
    case passwordChanged = "password-changed"
    case memberAdded = "member-added"
    case memberSuspended = "member-suspended"
    case memberResumed = "member-resumed"
    case memberLeft = "member-left"
    case memberMerged = "member-merged"
    case memberReturned = "member-returned"
    case correctionProposed = "correction-proposed"
    case correctionBooked = "correction-booked"
    case correctionRefused = "correction-refused"
    case correctionWithdrawn = "correction-withdrawn"
    case reasonErased = "reason-erased"
    case legalEntityAdded = "legal-entity-added"
    case establishmentAdded = "establishment-added"
    case userInvited = "user-invited"
    case userRevoked = "user-revoked"
    case imported
    case monthClosed = "month-closed"
    case mailRetried = "mail-retried"
    case settingDecided = "setting-decided"
    case clauseChanged = "clause-changed"
    case clauseReverted = "clause-reverted"
    case clausesReviewed = "clauses-reviewed"
    case clauseReviewWithdrawn = "clause-review-withdrawn"
    case wishesCorrected = "wishes-corrected"
    case akkoordGiven = "akkoord-given"
    case akkoordWithdrawn = "akkoord-withdrawn"
    case akkoordNotGiven = "akkoord-not-given"
    case talkAgreed = "talk-agreed"
    case talkDeclined = "talk-declined"
    case placeAgreed = "place-agreed"
    case placeDeclined = "place-declined"
    case contractSigned = "contract-signed"
    case contractDeclined = "contract-declined"
    case candidateAdded = "candidate-added"
    case akkoordAsked = "akkoord-asked"
    case akkoordRecorded = "akkoord-recorded"
    case cardConfirmed = "card-confirmed"
    case candidatePublished = "candidate-published"
    case candidateWithdrawn = "candidate-withdrawn"
    case slotPosted = "slot-posted"
    case slotRenewed = "slot-renewed"
    case slotClosed = "slot-closed"
    case claimProposed = "claim-proposed"
    case claimTalkBegan = "claim-talk-began"
    case claimAgreed = "claim-agreed"
    case claimDeclined = "claim-declined"
    case claimWithdrawn = "claim-withdrawn"
    case contractDrafted = "contract-drafted"
    case contractIssued = "contract-issued"
    case contractWithdrawn = "contract-withdrawn"
    case contractForwarded = "contract-forwarded"
    case signerReminded = "signer-reminded"
    case scanUploaded = "scan-uploaded"
    case scanConfirmed = "scan-confirmed"
    case scanRejected = "scan-rejected"
    case hoursReported = "hours-reported"
    case nothingReported = "nothing-reported"
    case placementExtended = "placement-extended"
    case placementEnded = "placement-ended"

    /// The sentence.
    package var labels: Labels {
        switch self {
        case .saved: Labels("Opgeslagen.", "Saved.")
        case .signedOut: Labels("U bent afgemeld.", "You have signed out.")
        case .passwordChanged:
            Labels("Uw wachtwoord is gewijzigd. Meld u opnieuw aan.", "Your password was changed. Sign in again.")
        case .memberAdded: Labels("Het lid is toegevoegd.", "The member was added.")
        case .memberSuspended: Labels("Het lid doet tijdelijk niet mee.", "The member is suspended.")
        case .memberResumed: Labels("Het lid doet weer mee.", "The member takes part again.")
        case .memberLeft: Labels("Het lid is vertrokken en vereffend.", "The member left and was settled.")
        case .memberMerged: Labels("De leden zijn samengevoegd.", "The members were merged.")
        case .memberReturned:
            Labels("Het lid doet weer mee, met een saldo van nul.", "The member takes part again, from zero.")
        case .correctionProposed:
            Labels(
                "De correctie wacht op akkoord van een andere regiocoördinator.",
                "The correction waits for another coordinator's approval.")
        case .correctionBooked: Labels("De correctie is geboekt.", "The correction was booked.")
        case .correctionRefused: Labels("De correctie is afgewezen.", "The correction was refused.")
        case .correctionWithdrawn: Labels("De correctie is ingetrokken.", "The correction was withdrawn.")
        case .reasonErased: Labels("De reden is gewist.", "The reason was erased.")
        case .legalEntityAdded: Labels("De rechtspersoon is toegevoegd.", "The legal entity was added.")
        case .establishmentAdded: Labels("De vestiging is toegevoegd.", "The establishment was added.")
        case .userInvited:
            Labels("De uitnodiging staat klaar om te worden verstuurd.", "The invitation is ready to be sent.")
        case .userRevoked: Labels("De toegang is beëindigd.", "The access was ended.")
        case .imported: Labels("Het bestand is ingelezen.", "The file was imported.")
        case .monthClosed:
            Labels(
                "De maand is gesloten. De saldo-overzichten gaan per e-mail naar de leden.",
                "The month is closed. The statements go to the members by e-mail.")
        case .mailRetried:
            Labels("Dit gaat zo opnieuw weg.", "This goes out again in a moment.")
        case .settingDecided: Labels("De instelling is vastgelegd.", "The setting was recorded.")
        case .clauseChanged: Labels("De tekst is vastgelegd.", "The text was recorded.")
        case .clauseReverted: Labels("De tekst van poortwacht geldt weer.", "The shipped text holds again.")
        case .clausesReviewed: Labels("De toetsing is vastgelegd.", "The check was recorded.")
        case .clauseReviewWithdrawn: Labels("De toetsing is ingetrokken.", "The check was withdrawn.")
        case .wishesCorrected: Labels("Uw wensen zijn aangepast.", "Your wishes were changed.")
        case .akkoordGiven:
            Labels(
                "Dank u. Uw akkoord is vastgelegd. U kunt het altijd intrekken.",
                "Thank you. Your akkoord was recorded. You can withdraw it at any time.")
        case .akkoordWithdrawn:
            Labels(
                "Uw akkoord is ingetrokken. Uw kaart is niet meer zichtbaar.",
                "Your akkoord was withdrawn. Your card is no longer visible.")
        case .akkoordNotGiven:
            Labels(
                "Goed. Uw kaart blijft verborgen. U kunt altijd nog akkoord geven.",
                "All right. Your card stays hidden. You can still give akkoord at any time.")
        case .talkAgreed:
            Labels(
                "Fijn. De contactpersoon weet nu hoe u te bereiken bent.",
                "Good. The contact person now knows how to reach you.")
        case .talkDeclined:
            Labels(
                "Wij geven door dat u hier niet voor kiest. Dat heeft verder geen gevolgen.",
                "We pass on that you prefer not to. That has no further consequences.")
        case .placeAgreed: Labels("Uw ja is vastgelegd.", "Your yes was recorded.")
        case .placeDeclined:
            Labels(
                "Wij geven door dat u hier niet voor kiest. Dat heeft verder geen gevolgen.",
                "We pass on that you prefer not to. That has no further consequences.")
        case .contractSigned: Labels("U heeft de overeenkomst getekend.", "You have signed the contract.")
        case .contractDeclined:
            Labels("Wij geven door dat u de overeenkomst niet tekent.", "We pass on that you do not sign the contract.")
        case .candidateAdded:
            Labels(
                "Het concept staat klaar. Hieronder ziet u wat er nog nodig is.",
                "The draft is ready. Below you see what is still needed.")
        case .akkoordAsked:
            Labels(
                "De kandidaat krijgt een e-mail met de persoonlijke link.",
                "The candidate gets an e-mail with the personal link.")
        case .akkoordRecorded: Labels("Het akkoord op papier is vastgelegd.", "The akkoord on paper was recorded.")
        case .cardConfirmed:
            Labels("Dank u. Over zes weken vragen wij het weer.", "Thank you. In six weeks we ask again.")
        case .candidatePublished: Labels("Andere leden zien de kaart nu.", "Other members see the card now.")
        case .candidateWithdrawn: Labels("De kandidaat is teruggetrokken.", "The candidate was withdrawn.")
        case .slotPosted: Labels("Dank u. De plek staat in de lijst.", "Thank you. The place is in the list.")
        case .slotRenewed: Labels("De plek is verlengd.", "The place was renewed.")
        case .slotClosed: Labels("De plek is gesloten.", "The place was closed.")
        case .claimProposed:
            Labels(
                "Het voorstel is gedaan. De anderen krijgen een e-mail.",
                "The proposal was made. The others get an e-mail.")
        case .claimTalkBegan:
            Labels(
                "Er komt een gesprek. De contactpersoon krijgt een e-mail.",
                "There will be a talk. The contact person gets an e-mail.")
        case .claimAgreed: Labels("Het akkoord is vastgelegd.", "The agreement was recorded.")
        case .claimDeclined: Labels("Het voorstel is afgewezen.", "The proposal was declined.")
        case .claimWithdrawn: Labels("Het voorstel is ingetrokken.", "The proposal was withdrawn.")
        case .contractDrafted:
            Labels("De overeenkomst staat klaar om in te vullen.", "The contract is ready to be filled in.")
        case .contractIssued:
            Labels(
                "De overeenkomst is uitgegeven. Iedereen die tekent, krijgt een e-mail.",
                "The contract was issued. Everybody who signs gets an e-mail.")
        case .contractWithdrawn: Labels("De overeenkomst is ingetrokken.", "The contract was withdrawn.")
        case .contractForwarded:
            Labels(
                "Uw collega krijgt een e-mail met de vraag om te tekenen.", "Your colleague is asked by e-mail to sign."
            )
        case .signerReminded: Labels("Er gaat een herinnering per e-mail.", "A reminder goes by e-mail.")
        case .scanUploaded:
            Labels(
                "De scan is opgestuurd. De anderen krijgen een e-mail om hem te bevestigen.",
                "The scan was uploaded. The others are asked by e-mail to confirm it.")
        case .scanConfirmed: Labels("U heeft de scan bevestigd.", "You have confirmed the scan.")
        case .scanRejected:
            Labels(
                "De scan is afgekeurd. Er wordt om een nieuwe gevraagd.",
                "The scan was rejected. A new one is asked for.")
        case .hoursReported: Labels("Dank u. De uren zijn opgegeven.", "Thank you. The hours were reported.")
        case .nothingReported: Labels("U heeft geen uren ingevuld.", "You entered no hours.")
        case .placementExtended: Labels("De plaatsing is verlengd.", "The placement was extended.")
        case .placementEnded: Labels("De plaatsing is beëindigd.", "The placement was ended.")
        }
    }
}
