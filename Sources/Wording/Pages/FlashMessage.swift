package import Domain

/// What the next page says about what was just done. Only the code travels in a cookie.
package enum FlashMessage: String, CaseIterable, Sendable {
    case saved
    case signedOut = "signed-out"
    case passwordChanged = "password-changed"
    case memberAdded = "member-added"
    case memberSuspended = "member-suspended"
    case memberResumed = "member-resumed"
    case legalEntityAdded = "legal-entity-added"
    case establishmentAdded = "establishment-added"
    case userInvited = "user-invited"
    case userRevoked = "user-revoked"
    case imported
    case monthClosed = "month-closed"
    case settingDecided = "setting-decided"
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
    case signatureRecorded = "signature-recorded"
    case hoursReported = "hours-reported"
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
        case .legalEntityAdded: Labels("De rechtspersoon is toegevoegd.", "The legal entity was added.")
        case .establishmentAdded: Labels("De vestiging is toegevoegd.", "The establishment was added.")
        case .userInvited:
            Labels("De uitnodiging staat klaar om te worden verstuurd.", "The invitation is ready to be sent.")
        case .userRevoked: Labels("De toegang is beëindigd.", "The access was ended.")
        case .imported: Labels("Het bestand is ingelezen.", "The file was imported.")
        case .monthClosed:
            Labels(
                "De maand is gesloten. De afschriften gaan per e-mail naar de leden.",
                "The month is closed. The statements go to the members by e-mail.")
        case .settingDecided: Labels("De instelling is vastgelegd.", "The setting was recorded.")
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
        case .signatureRecorded:
            Labels("De handtekening op papier is vastgelegd.", "The signature on paper was recorded.")
        case .hoursReported: Labels("Dank u. De uren zijn opgegeven.", "Thank you. The hours were reported.")
        case .placementExtended: Labels("De plaatsing is verlengd.", "The placement was extended.")
        case .placementEnded: Labels("De plaatsing is beëindigd.", "The placement was ended.")
        }
    }
}
