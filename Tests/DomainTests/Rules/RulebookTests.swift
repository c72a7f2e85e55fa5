import Ledger
import Testing

@testable import Domain

@Suite struct RulebookTests {
    private let beginning = CalendarDay(number: 18_262)  // 2020-01-01

    private func version(_ value: Int, from: Int, to: Int? = nil, source: String = "BW 7:629") -> RuleVersion {
        RuleVersion(
            value: value, validFrom: beginning.adding(days: from), validTo: to.map { beginning.adding(days: $0) },
            source: source)
    }

    private func complete(_ rule: Rule, _ versions: [RuleVersion]) -> [Rule: [RuleVersion]] {
        var all = Dictionary(uniqueKeysWithValues: Rule.allCases.map { ($0, [version(1, from: 0)]) })
        all[rule] = versions
        return all
    }

    @Test(
        "The shipped rulebook says what domain.md says",
        arguments: [
            (Rule.problemAnalysisWeeks, 6), (.actionPlanWeeks, 8), (.evaluationIntervalWeeks, 6),
            (.weekReportWeeks, 42),
            (.firstYearEvaluationFromWeeks, 46), (.firstYearEvaluationUntilWeeks, 52), (.spoor2StartWeeks, 6),
            (.wiaLetterWeeks, 88),
            (.finalEvaluationWeeks, 91), (.wiaApplicationWeeks, 93), (.waitingTimeWeeks, 104),
            (.wageSanctionMaxWeeks, 52),
            (.sicknessGapWeeks, 4), (.structuralReturnMonths, 3), (.retentionMonths, 24), (.claimExpiryWorkingDays, 10),
            (.hoursObjectionWorkingDays, 10), (.trialTermMonths, 2), (.trialUwvTermMonths, 2), (.trialUwvMaxMonths, 6),
            (.trialUwvHiringIntentMonths, 6), (.workExperienceTermMonths, 3), (.conditionsAfterDeclineWeeks, 4),
            (.vatPercent, 21), (.administrationChargeMaxPercent, 5), (.feeWageCostMaxPercent, 100),
            (.trialUwvHiringHoursPercent, 100), (.trialUwvProbationFlag, 0), (.secondmentMaxMonths, 60),
            (.smallMemberEmployees, 25), (.wagePaymentPercent, 70), (.minimumWageFloorWeeks, 52),
            (.noRiskExclusionWeeks, 94),
        ])
    func shipped(rule: Rule, value: Int) throws {
        let day = try #require(CalendarDay("2026-11-22"))
        #expect(try shippedRulebook().value(rule, on: day) == value)
    }

    @Test(
        "A number changes on the day its next version begins",
        arguments: [
            (Rule.lendingAdmissionFlag, "2026-12-31", 0), (.lendingAdmissionFlag, "2027-01-01", 1),
            (.lendingAdmissionEnforcedFlag, "2027-12-31", 0), (.lendingAdmissionEnforcedFlag, "2028-01-01", 1),
        ])
    func changes(rule: Rule, day: String, value: Int) throws {
        #expect(try shippedRulebook().value(rule, on: #require(CalendarDay(day))) == value)
    }

    @Test("Every shipped number names its source")
    func sources() throws {
        let rulebook = try shippedRulebook()
        for rule in Rule.allCases {
            #expect(rulebook.history(of: rule).allSatisfy { $0.source.count > 5 }, "\(rule)")
        }
    }

    @Test("Versions may come in any order, and days before the oldest use the oldest")
    func order() throws {
        let versions = [version(21, from: 10), version(19, from: 0, to: 9)]
        let rulebook = try Rulebook(complete(.vatPercent, versions), beginning: beginning)
        #expect(rulebook.value(.vatPercent, on: beginning.adding(days: 9)) == 19)
        #expect(rulebook.value(.vatPercent, on: beginning.adding(days: 10)) == 21)
        #expect(rulebook.value(.vatPercent, on: beginning.adding(days: -1)) == 19)
        #expect(rulebook.version(.vatPercent, on: beginning).validTo == beginning.adding(days: 9))
    }

    @Test(
        "Versions that do not fit together are refused with the rule's name",
        arguments: [
            ([(0, 9), (11, nil)], RefusalCode.periodsGap), ([(0, 10), (10, nil)], .periodsOverlap),
            ([(0, nil), (5, nil)], .periodsOverlap),
            ([(0, 9)], .periodsGap), ([(1, nil)], .periodsGap), ([(0, -1), (0, nil)], .periodReversed),
            ([], .fieldMissing),
        ] as [([(Int, Int?)], RefusalCode)])
    func unfitting(spans: [(Int, Int?)], code: RefusalCode) {
        let versions = spans.map { version(21, from: $0.0, to: $0.1) }
        #expect(throws: Refusals(Refusal(code, at: "/rules/vat-percent", ["rule": "vat-percent"]))) {
            try Rulebook(complete(.vatPercent, versions), beginning: beginning)
        }
    }

    @Test("A value out of range and a missing source are refused together")
    func values() {
        let refusals = #expect(throws: Refusals.self) {
            try Rulebook(complete(.vatPercent, [version(-1, from: 0, source: " ")]), beginning: beginning)
        }
        #expect(refusals?.all.map(\.code) == [.numberOutOfRange, .textEmpty])
    }

    @Test("A rulebook that misses rules names each of them")
    func missing() {
        let refusals = #expect(throws: Refusals.self) {
            try Rulebook(json: Array(#"{"beginning":"2020-01-01","rules":{}}"#.utf8))
        }
        #expect(refusals?.all.compactMap { $0.values["rule"] } == Rule.allCases.map(\.rawValue))
    }

    @Test(
        "A file that cannot be a rulebook is refused",
        arguments: [
            ("", RefusalCode.jsonMalformed), ("[]", .jsonMalformed), (#"{"beginning":"2020-01-01"}"#, .jsonMalformed),
            (#"{"beginning":"2020-13-01","rules":{}}"#, .dayInvalid),
            (#"{"beginning":"2020-01-01","rules":{"vat":[]}}"#, .fieldUnknown),
            (vat(#""valid_from":"1-1-2020","value":21"#), .dayInvalid),
            (vat(#""valid_from":"2020-01-01","valid_to":"later","value":21"#), .dayInvalid),
            (vat(#""valid_from":"2020-01-01","value":2.5"#), .jsonMalformed),
            (vat(#""valid_from":"2020-01-01""#), .jsonMalformed),
        ])
    func malformed(json: String, code: RefusalCode) {
        let refusals = #expect(throws: Refusals.self) { try Rulebook(json: Array(json.utf8)) }
        #expect(refusals?.first.code == code)
    }

    private static func vat(_ entry: String) -> String {
        #"{"beginning":"2020-01-01","rules":{"vat-percent":[{\#(entry),"source":"x"}]}}"#
    }

    @Test("A file over 256 KiB is not read")
    func tooLarge() {
        let refusals = #expect(throws: Refusals.self) { try Rulebook(json: Array(repeating: 32, count: 262_145)) }
        #expect(refusals?.first.code == .fileTooLarge)
    }
}
