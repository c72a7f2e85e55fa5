package import Ledger

/// What a check of terms needs to know beside the terms themselves.
package struct TermSurroundings: Hashable, Sendable {
    /// The hours a week that the candidate's card offers, in minutes.
    package let candidateWeeklyMinutes: Int
    package let clock: Clock
    /// Whether the coordinator agreed to a term longer than the kind's default.
    package let coordinatorAgrees: Bool

    /// What the candidate's clock says about the days.
    package enum Clock: Hashable, Sendable {
        /// Whoever asks may not know it, not even by trying days until one is refused.
        case hidden
        /// From when the candidate can start, and the last day of week 104 with its extensions or of the employment,
        /// whichever comes first: until then wages are paid. Nil when no sickness period is known.
        case known(availableFrom: CalendarDay, paidUntil: CalendarDay?)
    }

    package init(candidateWeeklyMinutes: Int, clock: Clock, coordinatorAgrees: Bool) {
        self.candidateWeeklyMinutes = candidateWeeklyMinutes
        self.clock = clock
        self.coordinatorAgrees = coordinatorAgrees
    }
}
