package import Ledger

/// How a placement of an earlier month ended, as was recorded after that month was frozen.
package struct LateOutcome: Hashable, Sendable {
    /// `W-0042`.
    package let code: String
    package let outcome: PlacementOutcome
    package let endedOn: CalendarDay

    package init(code: String, outcome: PlacementOutcome, endedOn: CalendarDay) {
        self.code = code
        self.outcome = outcome
        self.endedOn = endedOn
    }
}
