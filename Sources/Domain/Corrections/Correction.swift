package import Ledger

package typealias CorrectionId = Identifier<Correction>

/// A coordinator's correction of the ledger: what it does, why, and what became of it. Where the network has a second
/// coordinator, that one approves before anything is booked (domain.md, 7).
package struct Correction: Hashable, Sendable {
    package let id: CorrectionId
    package let plan: CorrectionPlan
    /// The day from which it counts.
    package let effectiveOn: CalendarDay
    /// Nil once it was erased.
    package let reason: String?
    /// Nil for the operator.
    package let proposedBy: UserId?
    package let proposedAt: Instant
    /// The last day on which a second coordinator may answer.
    package let answerBy: CalendarDay
    package var state: CorrectionState
    /// Who approved, refused or withdrew it; nil while it waits, and for the operator and the calendar.
    package var decidedBy: UserId?
    package var decidedAt: Instant?
    /// Why the second coordinator refused.
    package var refusal: String?

    package init(
        id: CorrectionId, plan: CorrectionPlan, effectiveOn: CalendarDay, reason: String?, proposedBy: UserId?,
        proposedAt: Instant, answerBy: CalendarDay, state: CorrectionState = .proposed, decidedBy: UserId? = nil,
        decidedAt: Instant? = nil, refusal: String? = nil
    ) {
        self.id = id
        self.plan = plan
        self.effectiveOn = effectiveOn
        self.reason = reason
        self.proposedBy = proposedBy
        self.proposedAt = proposedAt
        self.answerBy = answerBy
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.refusal = refusal
    }

    /// Refuses `correctionStateWrong` once it was decided.
    package func mustWait() throws(Refusal) {
        guard state == .proposed else { throw Refusal(.correctionStateWrong, ["state": state.rawValue]) }
    }
}
