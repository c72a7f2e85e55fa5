/// Why a proposal was declined: a closed list, so that no health word is ever a reason.
package enum DeclineReason: String, CaseIterable, Sendable {
    case placeNoLongerFree = "place-no-longer-free"
    case hoursDoNotFit = "hours-do-not-fit"
    case travelTooFar = "travel-too-far"
    case tasksDoNotFit = "tasks-do-not-fit"
    case skillsDoNotFit = "skills-do-not-fit"
    case startDoesNotFit = "start-does-not-fit"
    case otherCandidateChosen = "other-candidate-chosen"
    case otherPlaceChosen = "other-place-chosen"
    case noFeeAgreement = "no-fee-agreement"
    case candidatePrefersNot = "candidate-prefers-not"
    case other
}
