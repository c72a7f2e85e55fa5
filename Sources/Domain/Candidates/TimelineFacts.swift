package import Ledger

/// The third layer: what the Poortwachter clock of one candidate runs on. Own employer and coordinator only.
package struct TimelineFacts: Hashable, Sendable {
    package let periods: [SicknessPeriod]
    package let corrections: [TimelineCorrection]
    /// The day on which the eerstejaarsevaluatie was held.
    package let firstYearEvaluation: CalendarDay?

    package init(
        periods: [SicknessPeriod], corrections: [TimelineCorrection] = [], firstYearEvaluation: CalendarDay? = nil
    ) {
        self.periods = periods
        self.corrections = corrections
        self.firstYearEvaluation = firstYearEvaluation
    }

    /// The clock; refuses what `Timeline` refuses, at pointers below the whole document.
    package func timeline(rulebook: Rulebook) throws(Refusal) -> Timeline {
        try Timeline(
            periods: periods, corrections: corrections, firstYearEvaluation: firstYearEvaluation, rulebook: rulebook
        )
    }
}
