import Domain
import Ledger
import Testing

extension BrokenTerms {
    /// The terms with everything that this case does not say filled in so that it breaks no rule.
    func terms() throws -> ContractTerms {
        let isBrought = isBrought ?? (kind != .trialUwv)
        let bringing: LegalEntityId = try #require(LegalEntityId("01932c07-a5be-7000-8000-000000000001"))
        let fee = fee ?? (kind.hasFee ? .perHour(cents: 1450, vat: .standard) : .none)
        let fitting =
            kind.hasFee ? ContractTerms.FeeBasis(grossCents: 1400, chargesCents: 400, administrationCents: 0) : nil
        let offer = ContractTerms.HiringOffer(months: 6, weeklyMinutes: 600, hasProbation: false)
        return ContractTerms(
            kind: kind, bringing: isBrought ? bringing : nil,
            taking: try #require(LegalEntityId("01932c07-a5be-7000-8000-000000000002")), ownFunction: "Bakker",
            function: "Conciërge", tasks: tasks, workplace: "Havenweg 1, Den Helder",
            start: try #require(CalendarDay(start)), end: try #require(CalendarDay(end)),
            schedule: try steps.map { HoursVersion(from: try #require(CalendarDay($0.0)), weeklyMinutes: $0.1) },
            fee: fee, mentor: "Gerda Smit", noticeDays: noticeDays, hiringIntent: hiringIntent ?? (kind == .trialUwv),
            approvedOn: try approvedOn.map { try #require(CalendarDay($0)) }, feeBasis: basis ?? fitting,
            hasBenefit: hasBenefit, hiringOffer: self.offer ?? (kind == .trialUwv ? offer : nil)
        )
    }
}
