package import Domain

extension DeclineReason {
    /// The same, as a candidate chooses it for an own no.
    package func labelForCandidate(in language: Language) -> String {
        labelsForCandidate.text(in: language)
    }

    private var labelsForCandidate: Labels {
        switch self {
        case .candidatePrefersNot: Labels("ik kies hier liever niet voor", "I would rather not")
        case .otherCandidateChosen: Labels("de plek is niet meer vrij", "the place is no longer free")
        case .placeNoLongerFree, .hoursDoNotFit, .travelTooFar, .tasksDoNotFit, .skillsDoNotFit, .startDoesNotFit,
            .otherPlaceChosen, .noFeeAgreement, .other:
            labels
        }
    }
}
