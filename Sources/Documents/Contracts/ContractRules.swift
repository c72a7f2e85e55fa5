package import Domain
package import Ledger

/// The dated numbers that a contract's text names, as they hold on its first day.
package struct ContractRules: Hashable, Sendable {
    let evaluationWeeks: Int
    let vatPercent: Int
    let waitingTimeWeeks: Int
    let trialMonths: Int
    let trialUwvMaximumMonths: Int
    let workExperienceMonths: Int
    let hiringMonths: Int

    package init(rulebook: Rulebook, on day: CalendarDay) {
        evaluationWeeks = rulebook.value(.placementEvaluationWeeks, on: day)
        vatPercent = rulebook.value(.vatPercent, on: day)
        waitingTimeWeeks = rulebook.value(.waitingTimeWeeks, on: day)
        trialMonths = rulebook.value(.trialTermMonths, on: day)
        trialUwvMaximumMonths = rulebook.value(.trialUwvMaxMonths, on: day)
        workExperienceMonths = rulebook.value(.workExperienceTermMonths, on: day)
        hiringMonths = rulebook.value(.trialUwvHiringIntentMonths, on: day)
    }
}
