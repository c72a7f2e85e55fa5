import Ledger

extension ContractTerms {
    /// A trial with a benefit is meant to lead to a job; work experience is not (domain.md, 5).
    func intentFaults(_ rulebook: Rulebook) -> [Refusal] {
        let rule: Rule
        switch kind {
        case .secondment, .trial: return []
        case .trialUwv:
            guard !hiringIntent, rulebook.value(.trialUwvHiringIntentMonths, on: start) > 0 else { return [] }
            rule = .trialUwvHiringIntentMonths
        case .workExperience:
            guard hiringIntent, rulebook.value(.workExperienceHiringIntentFlag, on: start) == 0 else { return [] }
            rule = .workExperienceHiringIntentFlag
        }
        return [
            Refusal(
                .contractIntentWrong, by: rule, of: rulebook, on: start, at: "/hiring_intent", ["kind": kind.rawValue])
        ]
    }

    /// What a trial with a benefit needs: the benefit, its payer's approval beforehand, and a job that is worth it.
    func benefitFaults(_ rulebook: Rulebook) -> [Refusal] {
        guard kind == .trialUwv else { return [] }
        var faults: [Refusal] = []
        if !hasBenefit, rulebook.value(.trialUwvBenefitFlag, on: start) == 1 {
            faults.append(refusal(.contractBenefitMissing, by: .trialUwvBenefitFlag, of: rulebook, at: "/has_benefit"))
        }
        if approvedOn.map({ $0 < start }) != true, rulebook.value(.trialUwvApprovalFlag, on: start) == 1 {
            faults.append(
                refusal(.contractApprovalMissing, by: .trialUwvApprovalFlag, of: rulebook, at: "/approved_on"))
        }
        return faults + offerFaults(rulebook)
    }

    private func offerFaults(_ rulebook: Rulebook) -> [Refusal] {
        guard let offer = hiringOffer else {
            return [
                refusal(.contractOfferMissing, by: .trialUwvHiringIntentMonths, of: rulebook, at: "/hiring_offer")
            ]
        }
        var faults: [Refusal] = []
        let months = rulebook.value(.trialUwvHiringIntentMonths, on: start)
        if offer.months < months {
            faults.append(
                refusal(
                    .contractOfferTooShort, by: .trialUwvHiringIntentMonths, of: rulebook, at: "/hiring_offer/months",
                    ["months": "\(months)"]
                )
            )
        }
        let minutes = leastOfferedMinutes(rulebook)
        if offer.weeklyMinutes < minutes {
            faults.append(
                refusal(
                    .contractOfferTooFewHours, by: .trialUwvHiringHoursPercent, of: rulebook,
                    at: "/hiring_offer/weekly_minutes", ["minimum": "\(minutes)"]
                )
            )
        }
        if offer.hasProbation, rulebook.value(.trialUwvProbationFlag, on: start) == 0 {
            faults.append(
                refusal(
                    .contractProbationNotAllowed, by: .trialUwvProbationFlag, of: rulebook,
                    at: "/hiring_offer/has_probation"
                )
            )
        }
        return faults
    }

    /// The hours of the last step in which there is work, as far as the rule asks for them.
    private func leastOfferedMinutes(_ rulebook: Rulebook) -> Int {
        let last = schedule.last { $0.weeklyMinutes > 0 }?.weeklyMinutes ?? 0
        return last * rulebook.value(.trialUwvHiringHoursPercent, on: start) / 100
    }

    private func refusal(
        _ code: RefusalCode, by rule: Rule, of rulebook: Rulebook, at field: String, _ values: [String: String] = [:]
    ) -> Refusal {
        Refusal(code, by: rule, of: rulebook, on: start, at: field, values)
    }
}

extension PlacementKind {
    /// Whether the host must intend to hire (true) or must not (false); nil when that is free (domain.md, 5).
    package var hiringIntent: Bool? {
        switch self {
        case .secondment, .trial: nil
        case .trialUwv: true
        case .workExperience: false
        }
    }
}
