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
    var tasks = ["Ontvangen van bezoek"]
    var noticeDays = 0
    var hiringIntent: Bool?
    var approvedOn: String?
    var isBrought: Bool?

    var description: String { code.rawValue }
}

extension BrokenTerms {
    static let all: [BrokenTerms] = [
        BrokenTerms(code: .periodReversed, end: "2026-11-15"),
        BrokenTerms(code: .contractStartsTooEarly, start: "2026-11-15", steps: [("2026-11-15", 600)]),
        BrokenTerms(code: .contractEndsAfterWaitingTime, end: "2027-07-01"),
        BrokenTerms(code: .contractTermTooLong, kind: .trial, end: "2027-01-16"),
        BrokenTerms(code: .contractTermTooLong, kind: .workExperience, end: "2027-02-16"),
        BrokenTerms(
            code: .contractTermTooLong, kind: .trialUwv, start: "2027-07-01", end: "2028-01-01",
            steps: [("2027-07-01", 600)], approvedOn: "2027-06-30"
        ),
        BrokenTerms(code: .contractKindNotAllowed, kind: .trialUwv, approvedOn: "2026-11-02"),
        BrokenTerms(code: .contractPartyUnknown, isBrought: false),
        BrokenTerms(code: .contractScheduleInvalid, steps: []),
        BrokenTerms(code: .contractScheduleInvalid, steps: [("2026-11-17", 600)]),
        BrokenTerms(code: .contractScheduleInvalid, steps: [("2026-11-16", 600), ("2026-11-16", 700)]),
        BrokenTerms(code: .contractScheduleInvalid, steps: [("2026-11-16", 600), ("2027-01-01", 700)]),
        BrokenTerms(code: .contractHoursTooMany, steps: [("2026-11-16", 1441)]),
        BrokenTerms(code: .contractHoursTooMany, steps: [("2026-11-16", -1)]),
        BrokenTerms(code: .contractFeeMissing, fee: ContractTerms.Fee.none),
        BrokenTerms(code: .contractFeeNotAllowed, kind: .trial, fee: .perHour(cents: 100, vat: .standard)),
        BrokenTerms(code: .numberOutOfRange, fee: .perHour(cents: 0, vat: .standard)),
        BrokenTerms(code: .numberOutOfRange, noticeDays: 32),
        BrokenTerms(code: .fieldMissing, tasks: []),
        BrokenTerms(code: .listTooLong, tasks: Array(repeating: "Een taak", count: 31)),
        BrokenTerms(
            code: .contractApprovalMissing, kind: .trialUwv, start: "2027-07-01", end: "2027-08-31",
            steps: [("2027-07-01", 600)]),
        BrokenTerms(
            code: .contractApprovalMissing, kind: .trialUwv, start: "2027-07-01", end: "2027-08-31",
            steps: [("2027-07-01", 600)], approvedOn: "2027-07-01"
        ),
        BrokenTerms(
            code: .contractIntentWrong, kind: .trialUwv, start: "2027-07-01", end: "2027-08-31",
            steps: [("2027-07-01", 600)], hiringIntent: false, approvedOn: "2027-06-30"
        ),
        BrokenTerms(code: .contractIntentWrong, kind: .workExperience, hiringIntent: true),
    ]
}
