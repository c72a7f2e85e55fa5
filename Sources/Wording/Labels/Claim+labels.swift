package import Domain

extension ClaimState: Labelled {
    /// Where the proposal stands, for members and coordinators.
    package var labels: Labels {
        switch self {
        case .proposed: Labels("voorgesteld", "proposed")
        case .inTalks: Labels("in gesprek", "in talks")
        case .accepted: Labels("geaccepteerd", "accepted")
        case .ended: Labels("beëindigd", "ended")
        case .declined: Labels("afgewezen", "declined")
        case .withdrawn: Labels("ingetrokken", "withdrawn")
        case .expired: Labels("verlopen", "expired")
        case .onHold: Labels("in de wacht", "on hold")
        }
    }
}

extension Claim.Side: Labelled {
    /// Who made the proposal.
    package var labels: Labels {
        switch self {
        case .bringing: Labels("eigen werkgever", "own employer")
        case .taking: Labels("werkgever met de plek", "employer with the slot")
        }
    }
}

extension DeclineReason: Labelled {
    /// Why it was declined, for members and coordinators.
    package var labels: Labels {
        switch self {
        case .placeNoLongerFree: Labels("de plek is niet meer vrij", "the place is no longer free")
        case .hoursDoNotFit: Labels("de uren passen niet", "the hours do not fit")
        case .travelTooFar: Labels("de reis is te ver", "the journey is too far")
        case .tasksDoNotFit: Labels("de taken passen niet", "the tasks do not fit")
        case .skillsDoNotFit: Labels("de vaardigheden passen niet", "the skills do not fit")
        case .startDoesNotFit: Labels("de begindatum past niet", "the first day does not fit")
        case .otherCandidateChosen: Labels("er is een andere kandidaat gekozen", "another candidate was chosen")
        case .otherPlaceChosen: Labels("er is een andere plek gekozen", "another place was chosen")
        case .noFeeAgreement: Labels("geen overeenstemming over de vergoeding", "no agreement about the fee")
        case .candidatePrefersNot: Labels("de kandidaat kiest hier niet voor", "the candidate prefers not to")
        case .other: Labels("een andere reden", "another reason")
        }
    }
}
