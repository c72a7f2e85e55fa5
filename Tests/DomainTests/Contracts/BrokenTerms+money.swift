import Domain
import Ledger

extension BrokenTerms {
    /// 14.00 gross, 4.00 charges: 18.00, of which 0.90 may be added for administration.
    private static func basis(_ administration: Int, shares: [Int] = []) -> ContractTerms.FeeBasis {
        ContractTerms.FeeBasis(
            grossCents: 1400, chargesCents: 400, administrationCents: administration, sharePercents: shares)
    }

    static let fees: [BrokenTerms] = [
        BrokenTerms(
            code: .contractFeeMissing, fee: ContractTerms.Fee.none, values: ["kind": "secondment"],
            rule: .secondmentFeeFlag
        ),
        BrokenTerms(
            code: .contractFeeNotAllowed, kind: .trial, fee: .perHour(cents: 100, vat: .standard),
            values: ["kind": "trial"], rule: .trialFeeFlag
        ),
        BrokenTerms(
            code: .numberOutOfRange, fee: .perHour(cents: 0, vat: .standard), values: ["min": "1", "max": "50000"]),
        BrokenTerms(code: .contractWageCostMissing, basis: .some(nil), rule: .feeWageCostMaxPercent),
        BrokenTerms(
            code: .contractFeeTooHigh, fee: .perHour(cents: 1891, vat: .standard), basis: basis(90),
            values: ["maximum": "1890"], rule: .feeWageCostMaxPercent
        ),
        BrokenTerms(
            code: .contractAdministrationTooHigh, fee: .perHour(cents: 1890, vat: .standard), basis: basis(91),
            values: ["maximum": "90", "percent": "5"], rule: .administrationChargeMaxPercent
        ),
        BrokenTerms(
            code: .contractShareInvalid, basis: basis(0, shares: [50, 100]), values: ["steps": "1"]),
        BrokenTerms(code: .contractShareInvalid, basis: basis(0, shares: [101]), values: ["steps": "1"]),
        BrokenTerms(
            code: .numberOutOfRange,
            basis: ContractTerms.FeeBasis(grossCents: 2000, chargesCents: -1, administrationCents: 0),
            values: ["min": "0", "max": "50000"]
        ),
    ]

    /// A trial with a benefit, from the day after wages were paid.
    private static func trial(
        _ code: RefusalCode, intent: Bool = true, approvedOn: String? = "2027-06-30", hasBenefit: Bool = true,
        offer: ContractTerms.HiringOffer?? = .none, values: [String: String] = [:], rule: Rule
    ) -> BrokenTerms {
        BrokenTerms(
            code: code, kind: .trialUwv, start: "2027-07-01", end: "2027-08-31", steps: [("2027-07-01", 600)],
            hiringIntent: intent, approvedOn: approvedOn, hasBenefit: hasBenefit, offer: offer, values: values,
            rule: rule
        )
    }

    private static func offer(_ months: Int, _ minutes: Int, probation: Bool = false) -> ContractTerms.HiringOffer {
        ContractTerms.HiringOffer(months: months, weeklyMinutes: minutes, hasProbation: probation)
    }

    static let trials: [BrokenTerms] = [
        trial(.contractBenefitMissing, hasBenefit: false, rule: .trialUwvBenefitFlag),
        trial(.contractApprovalMissing, approvedOn: nil, rule: .trialUwvApprovalFlag),
        trial(.contractApprovalMissing, approvedOn: "2027-07-01", rule: .trialUwvApprovalFlag),
        trial(.contractIntentWrong, intent: false, values: ["kind": "trial-uwv"], rule: .trialUwvHiringIntentMonths),
        trial(.contractOfferMissing, offer: .some(nil), rule: .trialUwvHiringIntentMonths),
        trial(.contractOfferTooShort, offer: offer(5, 600), values: ["months": "6"], rule: .trialUwvHiringIntentMonths),
        trial(
            .contractOfferTooFewHours, offer: offer(6, 599), values: ["minimum": "600"],
            rule: .trialUwvHiringHoursPercent
        ),
        trial(.contractProbationNotAllowed, offer: offer(6, 600, probation: true), rule: .trialUwvProbationFlag),
        BrokenTerms(
            code: .contractIntentWrong, kind: .workExperience, hiringIntent: true, values: ["kind": "work-experience"],
            rule: .workExperienceHiringIntentFlag
        ),
    ]
}
