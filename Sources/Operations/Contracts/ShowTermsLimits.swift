package import Domain
import Ledger
package import Storage

/// Between what the terms of a draft may be, as far as the desk's actor may know: either member, and coordinators.
package struct ShowTermsLimits: Inquiry {
    package let id: ContractId
    package let kind: PlacementKind

    /// - Parameter kind: which kind the form is about; it may be another than the draft's.
    package init(id: ContractId, kind: PlacementKind) {
        self.id = id
        self.kind = kind
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> TermsLimits {
        try desk.mustTakePart()
        let contract = try scope.knownContract(id, at: desk)
        guard let candidate = try scope.candidate(contract.candidate) else { throw Refusal(.candidateUnknown) }
        let rulebook = desk.equipment.rulebook
        let day = contract.terms.start
        let isOwn = desk.actor.actsFor(candidate.member)
        let (rule, mayBeLonger): (Rule, Bool) =
            switch kind {
            case .secondment: (.secondmentMaxMonths, false)
            case .trial: (.trialTermMonths, true)
            case .trialUwv: (.trialUwvMaxMonths, false)
            case .workExperience: (.workExperienceTermMonths, true)
            }
        return TermsLimits(
            kind: kind, months: TermsLimits.Limit(rule, of: rulebook, on: day),
            defaultEnd: PlacementTerm.defaultEnd(of: kind, from: day, rulebook: rulebook), mayBeLonger: mayBeLonger,
            earliestStart: isOwn && contract.amends == nil ? candidate.availableFrom : nil,
            latestEnd: isOwn && kind != .trialUwv ? try scope.paidUntil(candidate.id, at: desk) : nil,
            isClockHidden: !isOwn,
            weeklyMinutes: candidate.card.weeklyMinutes * rulebook.value(.availableHoursPercent, on: day) / 100,
            notice: TermsLimits.Limit(.noticeMaxDays, of: rulebook, on: day),
            administration: TermsLimits.Limit(.administrationChargeMaxPercent, of: rulebook, on: day),
            offer: TermsLimits.Limit(.trialUwvHiringIntentMonths, of: rulebook, on: day),
            probation: TermsLimits.Limit(.trialUwvProbationFlag, of: rulebook, on: day)
        )
    }
}
