package import Domain
package import Ledger
import Secrets
package import Storage
import Wording

/// Corrects the ledger: takes a booking back, books something else in its place, or both. Coordinators only. Where a
/// second coordinator can sign in, that one approves before anything is booked; otherwise it is booked at once.
package struct ProposeCorrection: Command {
    package let plan: CorrectionPlan
    /// The day from which it counts; nil for today.
    package let effectiveOn: CalendarDay?
    package let reason: FreeText

    package init(plan: CorrectionPlan, effectiveOn: CalendarDay? = nil, reason: FreeText) {
        self.plan = plan
        self.effectiveOn = effectiveOn
        self.reason = reason
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CorrectionId {
        try desk.mustBeCoordinator()
        let day = effectiveOn ?? desk.today
        guard day <= desk.today else { throw Refusal(.dayInFuture, at: "/effective_on") }
        try check(on: day, in: scope.reading)
        let proposer = try scope.reading.responsibleUser(at: desk)
        let days = try scope.reading.settings().ledgerRules(on: desk.today).correctionAnswerDays
        let correction = Correction(
            id: desk.newId(), plan: plan, effectiveOn: day, reason: reason.text, proposedBy: proposer,
            proposedAt: desk.now, answerBy: desk.today.adding(workingDays: days)
        )
        try scope.insert(correction, reason: reason.text, salt: desk.equipment.randomness.bytes(16))
        let others = try scope.reading.activeCoordinators().filter { $0.id != proposer }
        // Whoever is not a coordinator in person counts beside nobody: one coordinator is then enough to decide alone.
        guard !others.isEmpty, proposer != nil || others.count > 1 else {
            try scope.carryOut(correction, approvedBy: proposer, at: desk)
            return correction.id
        }
        try scope.record(.correctionProposed, .correction, correction.id, at: desk)
        let subject = try scope.reading.subject(of: plan)
        for other in others {
            let letter = Letter.approvalAsked(
                network: desk.network.name, subject: subject, link: desk.address(of: .correction(correction.id))
            )
            try scope.post(letter, to: other, at: desk)
        }
        return correction.id
    }

    private func check(on day: CalendarDay, in scope: ReadScope) throws {
        if let id = plan.reversed {
            let reversed = try scope.bookingToCorrect(id)
            guard try !scope.isCorrectionWaiting(for: id) else { throw Refusal(.correctionWaiting, at: "/transfer") }
            guard reversed.effectiveOn <= day else {
                throw Refusal(.correctionTooEarly, at: "/effective_on", ["from": "\(reversed.effectiveOn)"])
            }
        }
        guard let entry = plan.booked else { return }
        for (account, field) in [(entry.bringing, "/bringing"), (entry.taking, "/taking")] {
            guard let id = account.member else { continue }
            guard let member = try scope.member(id) else { throw Refusal(.memberUnknown, at: field) }
            guard member.state == .active || member.state == .suspended else {
                throw Refusal(.memberNotActive, at: field, ["member": member.code])
            }
        }
    }
}
