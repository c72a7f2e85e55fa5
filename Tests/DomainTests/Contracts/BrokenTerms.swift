import Domain
import Ledger

/// What is changed of terms that break no rule, and the one rule that they then break.
struct BrokenTerms: Sendable, CustomStringConvertible {
    let code: RefusalCode
    var kind = PlacementKind.secondment
    var start = "2026-11-16"
    var end = "2026-12-31"
    var steps = [("2026-11-16", 600)]
    var fee: ContractTerms.Fee?
    /// Gross wage, charges, administration and shares; nil for a basis that fits the fee.
    var basis: ContractTerms.FeeBasis??
    var tasks = ["Ontvangen van bezoek"]
    var noticeDays = 0
    var hiringIntent: Bool?
    var approvedOn: String?
    var isBrought: Bool?
    var hasBenefit = true
    /// Months, minutes a week and whether there is a proeftijd; nil for one that fits.
    var offer: ContractTerms.HiringOffer??
    /// The values of the refusal, apart from its source.
    var values: [String: String] = [:]
    /// Which source the sentence must name; nil where no dated rule speaks.
    var rule: Rule?

    var description: String { code.rawValue }
}

extension BrokenTerms {
    static let all: [BrokenTerms] = daysAndKinds + schedules + fees + trials

    private static let daysAndKinds: [BrokenTerms] = [
        BrokenTerms(code: .periodReversed, end: "2026-11-15"),
        BrokenTerms(
            code: .contractStartsTooEarly, start: "2026-11-15", steps: [("2026-11-15", 600)],
            values: ["available_from": "2026-11-16"], rule: .availableFromFlag
        ),
        BrokenTerms(
            code: .contractEndsAfterWaitingTime, end: "2027-07-01", values: ["latest": "2027-06-30"],
            rule: .waitingTimeWeeks
        ),
        BrokenTerms(
            code: .contractTermNeedsCoordinator, kind: .trial, end: "2027-01-16",
            values: ["months": "2", "kind": "trial"], rule: .trialTermMonths
        ),
        BrokenTerms(
            code: .contractTermNeedsCoordinator, kind: .workExperience, end: "2027-02-16",
            values: ["months": "3", "kind": "work-experience"], rule: .workExperienceTermMonths
        ),
        BrokenTerms(
            code: .contractTermTooLong, kind: .trialUwv, start: "2027-07-01", end: "2028-01-01",
            steps: [("2027-07-01", 600)], approvedOn: "2027-06-30", values: ["months": "6", "kind": "trial-uwv"],
            rule: .trialUwvMaxMonths
        ),
        BrokenTerms(
            code: .contractKindNotAllowed, kind: .trialUwv, approvedOn: "2026-11-02", values: ["kind": "trial-uwv"],
            rule: .trialUwvWagePaymentFlag
        ),
        BrokenTerms(code: .contractPartyUnknown, isBrought: false, values: ["party": "bringing"]),
        BrokenTerms(
            code: .numberOutOfRange, noticeDays: 32, values: ["min": "0", "max": "31"], rule: .noticeMaxDays),
        BrokenTerms(code: .fieldMissing, tasks: []),
        BrokenTerms(code: .listTooLong, tasks: Array(repeating: "Een taak", count: 31), values: ["max": "30"]),
    ]

    private static let schedules: [BrokenTerms] = [
        BrokenTerms(code: .contractScheduleInvalid, steps: []),
        BrokenTerms(code: .contractScheduleInvalid, steps: [("2026-11-17", 600)]),
        BrokenTerms(code: .contractScheduleInvalid, steps: [("2026-11-16", 600), ("2026-11-16", 700)]),
        BrokenTerms(code: .contractScheduleInvalid, steps: [("2026-11-16", 600), ("2027-01-01", 700)]),
        BrokenTerms(
            code: .contractHoursTooMany, steps: [("2026-11-16", 1441)], values: ["maximum": "1440"],
            rule: .availableHoursPercent
        ),
        BrokenTerms(
            code: .contractHoursTooMany, steps: [("2026-11-16", -1)], values: ["maximum": "1440"],
            rule: .availableHoursPercent
        ),
    ]
}
