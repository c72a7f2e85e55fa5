/// How a placement ended (domain.md, 5). The codes are stable.
package enum PlacementOutcome: String, CaseIterable, Sendable {
    case hired
    case backAtOwnEmployer = "back-at-own-employer"
    case endOfTerm = "end-of-term"
    case volunteer
    case stoppedEarly = "stopped-early"
    case notContinued = "not-continued"
    case other
}
