package import Domain

/// The mails that tell what will be due.
package enum ReminderKind: CaseIterable, Sendable {
    /// To the own employer and the coordinators: which dates, and the candidate's code; no word about health.
    case poortwachterDates
    /// To the member that offers them; each with its last day.
    case slotRenewal
    /// To the own employer; each with the day on which the card was last looked over.
    case cardsStale
    /// To both members; each with the last day of its term.
    case placementEnding
    /// To both members, once the last day has passed.
    case outcomeAsked
    /// To both members; each with the day on which the evaluation is held at the latest.
    case evaluationDue

    package var mail: MailKind {
        switch self {
        case .poortwachterDates: .poortwachterDates
        case .slotRenewal: .slotRenewal
        case .cardsStale: .cardsStale
        case .placementEnding: .placementEnding
        case .outcomeAsked: .outcomeAsked
        case .evaluationDue: .evaluationDue
        }
    }
}
