import Domain
import Ledger

/// The dated numbers that a contract's text names, as they hold on its first day.
struct ContractRules: Hashable, Sendable {
    let evaluationWeeks: Int
    let vatPercent: Int
    let waitingTimeWeeks: Int
    /// The longest term of the kind; nil when it has none.
    let maximumMonths: Int?
    let hiringMonths: Int

    init(_ kind: PlacementKind, rulebook: Rulebook, on day: CalendarDay) {
        evaluationWeeks = rulebook.value(.placementEvaluationWeeks, on: day)
        vatPercent = rulebook.value(.vatPercent, on: day)
        waitingTimeWeeks = rulebook.value(.waitingTimeWeeks, on: day)
        let longest: Rule? =
            switch kind {
            case .secondment: nil
            case .trial: .trialTermMonths
            case .trialUwv: .trialUwvMaxMonths
            case .workExperience: .workExperienceTermMonths
            }
        maximumMonths = longest.map { rulebook.value($0, on: day) }
        hiringMonths = rulebook.value(.trialUwvHiringIntentMonths, on: day)
    }
}
