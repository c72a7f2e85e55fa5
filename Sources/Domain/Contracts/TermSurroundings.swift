package import Ledger

/// What a check of terms needs to know beside the terms themselves.
package struct TermSurroundings: Hashable, Sendable {
    /// The hours a week that the candidate's card offers, in minutes.
    package let candidateWeeklyMinutes: Int
    package let clock: Clock
    /// The last day until which the coordinator approved a term longer than the kind's default; nil without approval.
    package let approvedUntil: CalendarDay?
    /// For an addendum the first day of the placement that it extends: limits hold for the whole. Nil for a contract.
    package let placementStart: CalendarDay?

    /// What the candidate's clock says about the days.
    package enum Clock: Hashable, Sendable {
        /// Whoever asks may not know it, not even by trying days until one is refused.
        case hidden
        /// From when the candidate can start, and the last day of week 104 with its extensions or of the employment,
        /// whichever comes first: until then wages are paid. Nil when no sickness period is known.
        case known(availableFrom: CalendarDay, paidUntil: CalendarDay?)
    }

    package init(
        candidateWeeklyMinutes: Int, clock: Clock, approvedUntil: CalendarDay? = nil, placementStart: CalendarDay? = nil
    ) {
        self.candidateWeeklyMinutes = candidateWeeklyMinutes
        self.clock = clock
        self.approvedUntil = approvedUntil
        self.placementStart = placementStart
    }
}
