import Domain
import Ledger
import Testing

/// A change of law on 1 July 2027 changes contracts from that day only.
@Suite struct DatedRulesTests {
    /// From then on a trial lasts one month, btw is 25 %, and 2 % may be added for administration.
    private func changed() throws -> Rulebook {
        let shipped = try shippedRulebook()
        let change = try #require(CalendarDay("2027-07-01"))
        var versions = Dictionary(uniqueKeysWithValues: Rule.allCases.map { ($0, shipped.history(of: $0)) })
        for (rule, value) in [(Rule.trialTermMonths, 1), (.vatPercent, 25), (.administrationChargeMaxPercent, 2)] {
            let old = try #require(versions[rule]?.last)
            versions[rule] = [
                RuleVersion(
                    value: old.value, validFrom: old.validFrom, validTo: change.adding(days: -1), source: old.source),
                RuleVersion(value: value, validFrom: change, validTo: nil, source: "Wet van 2027"),
            ]
        }
        return try Rulebook(versions, beginning: #require(CalendarDay("2020-01-01")))
    }

    private func faults(_ terms: BrokenTerms) throws -> [Refusal] {
        let surroundings = TermSurroundings(
            candidateWeeklyMinutes: 1440,
            clock: .known(availableFrom: try #require(CalendarDay("2026-11-16")), paidUntil: nil)
        )
        return try terms.terms().faults(in: surroundings, rulebook: changed())
    }

    private func trial(_ start: String, _ end: String) -> BrokenTerms {
        BrokenTerms(code: .contractTermNeedsCoordinator, kind: .trial, start: start, end: end, steps: [(start, 600)])
    }

    @Test func `A trial that begins before the change keeps its two months, one that begins after it has one`() throws {
        #expect(try faults(trial("2027-06-30", "2027-08-29")).isEmpty)
        let refused = try faults(trial("2027-07-01", "2027-08-01"))
        #expect(refused.map(\.code) == [.contractTermNeedsCoordinator])
        #expect(refused.first?.values["source"] == "Wet van 2027" && refused.first?.values["months"] == "1")
        #expect(try faults(trial("2027-07-01", "2027-07-31")).isEmpty)
    }

    @Test func `The charge for administration is held against the rule of the first day`() throws {
        func fee(_ start: String) -> BrokenTerms {
            BrokenTerms(
                code: .contractAdministrationTooHigh, start: start, end: "2027-12-31", steps: [(start, 600)],
                fee: .perHour(cents: 1890, vat: .standard),
                basis: ContractTerms.FeeBasis(grossCents: 1400, chargesCents: 400, administrationCents: 90)
            )
        }
        #expect(try faults(fee("2027-06-30")).isEmpty)
        #expect(try faults(fee("2027-07-01")).map(\.code) == [.contractAdministrationTooHigh, .contractFeeTooHigh])
    }

    @Test func `Btw changes in the month in which the law does, within one contract`() throws {
        let terms = try BrokenTerms(
            code: .notFound, start: "2027-06-01", end: "2027-07-31", steps: [("2027-06-01", 600)]
        ).terms()
        let fee = try #require(try terms.feeCalculation(rulebook: changed()))
        #expect(fee.months.map(\.vatPercent) == [21, 25])
    }

    @Test func `The duty of admission is named in a fee that comes near profit once it falls within the term`() throws {
        func warnings(_ start: String, _ end: String) throws -> [TermsWarning] {
            let basis = ContractTerms.FeeBasis(grossCents: 1400, chargesCents: 400, administrationCents: 50)
            let terms = try BrokenTerms(
                code: .notFound, start: start, end: end, steps: [(start, 600)],
                fee: .perHour(cents: 1850, vat: .standard),
                basis: basis
            ).terms()
            return try terms.warnings(rulebook: shippedRulebook())
        }
        #expect(try warnings("2026-11-16", "2026-12-31").map(\.values) == [[:]])
        #expect(try warnings("2026-11-16", "2027-01-01").map(\.values) == [["admission_from": "2027-01-01"]])
        #expect(
            try warnings("2027-11-16", "2028-02-01").map(\.values)
                == [["admission_from": "2027-01-01", "enforced_from": "2028-01-01"]])
    }

    @Test(arguments: [(PlacementKind.secondment, true), (.trial, true), (.trialUwv, false), (.workExperience, true)])
    func `Whoever may be hired is warned of the no-risk policy, whatever the clock says`(
        _ kind: PlacementKind, _ warns: Bool
    ) throws {
        let terms = try BrokenTerms(code: .notFound, kind: kind, hiringIntent: true).terms()
        #expect(try terms.warnings(rulebook: shippedRulebook()).map(\.code) == (warns ? [.noRisk] : []))
        let day = try #require(CalendarDay("2027-04-20"))
        #expect(
            try terms.warnings(noRiskDay: day, rulebook: shippedRulebook()).compactMap { $0.values["day"] }
                == (warns ? ["2027-04-20"] : []))
    }
}
