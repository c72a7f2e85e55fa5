import Domain

/// Everything that a contract can fill in into a clause: a closed list. The raw value stands between `{{` and `}}`.
package enum ClausePlaceholder: String, CaseIterable, Sendable {
    // What the parties and the agreement are called in this kind of contract.
    case own
    case host
    case person
    case placement
    /// All who sign.
    case parties
    case network

    // The terms.
    case ownFunction = "own-function"
    case function
    case workplace
    case mentor
    case start
    case end
    /// The day halfway.
    case midpoint
    case notice
    case approvedOn = "approved-on"
    /// The hours a week of the job that may follow.
    case offerHours = "offer-hours"
    /// The number of the contract that an addendum extends.
    case amends
    case rate

    // Numbers of the rulebook.
    case evaluationWeeks = "evaluation-weeks"
    case waitingTimeWeeks = "waiting-time-weeks"
    /// The longest term of the kind.
    case maximumTerm = "maximum-term"
    case hiringTerm = "hiring-term"
    case vatPercent = "vat-percent"

    /// Whether a contract of which this is known has a value for it.
    func isKnown(in facts: ClauseFacts) -> Bool {
        switch self {
        case .own, .ownFunction: facts.isBrought
        case .notice: facts.hasNotice
        case .approvedOn: facts.isApproved
        case .rate: facts.hasFee
        case .amends: facts.isAddendum
        case .maximumTerm: facts.kind != .secondment
        case .host, .person, .placement, .parties, .network, .function, .workplace, .mentor, .start, .end, .midpoint,
            .offerHours, .evaluationWeeks, .waitingTimeWeeks, .hiringTerm, .vatPercent:
            true
        }
    }
}
