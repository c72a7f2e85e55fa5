import Domain
import Foundation
import Ledger
import Testing

@Suite struct ContractTermsTests {
    private static let first = CalendarDay(year: 2026, month: 11, day: 16)
    private static let paidUntil = CalendarDay(year: 2027, month: 6, day: 30)

    @Test(arguments: BrokenTerms.all)
    func `Terms that break one rule are refused for it`(_ fault: BrokenTerms) throws {
        let faults = try faults(in: fault)
        #expect(
            faults.map(\.code)
                == (fault.code == .periodReversed ? [fault.code, .contractScheduleInvalid] : [fault.code]))
        let found = try #require(faults.first)
        var values = fault.values
        if let rule = fault.rule {
            values["source"] = try shippedRulebook().version(rule, on: #require(CalendarDay(fault.start))).source
        }
        #expect(found.values == values)
    }

    @Test(arguments: [
        BrokenTerms(code: .notFound), BrokenTerms(code: .notFound, kind: .trial, end: "2027-01-15"),
        BrokenTerms(code: .notFound, kind: .workExperience, end: "2027-02-15"),
        BrokenTerms(
            code: .notFound, kind: .trialUwv, start: "2027-07-01", end: "2027-12-31", steps: [("2027-07-01", 0)],
            approvedOn: "2027-06-30"
        ),
        BrokenTerms(
            code: .notFound, kind: .trialUwv, start: "2027-07-01", end: "2027-12-31", steps: [("2027-07-01", 0)],
            approvedOn: "2027-06-30", isBrought: true
        ),
    ])
    func `Terms at the edge of every rule are accepted`(_ terms: BrokenTerms) throws {
        #expect(try faults(in: terms).isEmpty)
    }

    @Test func `A longer term holds up to the day that the coordinator approved, but not beyond the clock`() throws {
        let long = BrokenTerms(code: .contractTermNeedsCoordinator, kind: .trial, end: "2027-06-30")
        #expect(try faults(in: long, approvedUntil: "2027-06-30").isEmpty)
        #expect(try faults(in: long, approvedUntil: "2027-06-29").map(\.code) == [.contractTermNeedsCoordinator])
        let tooLong = BrokenTerms(code: .contractEndsAfterWaitingTime, kind: .trial, end: "2027-07-01")
        #expect(try faults(in: tooLong, approvedUntil: "2027-07-01").map(\.code) == [.contractEndsAfterWaitingTime])
    }

    @Test func `The limit of a kind holds for the placement with its extension`() throws {
        let extended = BrokenTerms(
            code: .contractTermNeedsCoordinator, kind: .trial, start: "2026-12-16", end: "2027-01-16",
            steps: [("2026-12-16", 600)])
        #expect(try faults(in: extended).isEmpty)
        let first = try #require(CalendarDay("2026-11-16"))
        #expect(try faults(in: extended, placementStart: first).map(\.code) == [.contractTermNeedsCoordinator])
    }

    @Test func `Who may not know the clock is told nothing of it`() throws {
        let terms = BrokenTerms(
            code: .contractStartsTooEarly, start: "2026-11-02", end: "2029-01-01", steps: [("2026-11-02", 600)])
        #expect(try faults(in: terms, clock: .hidden).isEmpty)
    }

    @Test func `Other terms have another digest`() throws {
        let terms = [
            BrokenTerms(code: .notFound), BrokenTerms(code: .notFound, end: "2027-01-01"),
            BrokenTerms(code: .notFound, tasks: ["A", "B"]),
            BrokenTerms(code: .notFound, tasks: ["AB"]), BrokenTerms(code: .notFound, noticeDays: 1),
            BrokenTerms(code: .notFound, fee: .perHour(cents: 1450, vat: .exemptCare)),
            BrokenTerms(code: .notFound, isBrought: false), BrokenTerms(code: .notFound, basis: .some(nil)),
            BrokenTerms(code: .notFound, hasBenefit: false),
            BrokenTerms(
                code: .notFound, offer: ContractTerms.HiringOffer(months: 6, weeklyMinutes: 600, hasProbation: false)),
        ]
        #expect(Set(try terms.map { try $0.terms().digest }).count == terms.count)
    }

    private func faults(
        in fault: BrokenTerms, clock: TermSurroundings.Clock? = nil, approvedUntil: String? = nil,
        placementStart: CalendarDay? = nil, rulebook: Rulebook? = nil
    ) throws -> [Refusal] {
        let known = TermSurroundings.Clock.known(availableFrom: try #require(Self.first), paidUntil: Self.paidUntil)
        let surroundings = TermSurroundings(
            candidateWeeklyMinutes: 1440, clock: clock ?? known,
            approvedUntil: approvedUntil.flatMap { CalendarDay($0) },
            placementStart: placementStart
        )
        return try fault.terms().faults(in: surroundings, rulebook: rulebook ?? shippedRulebook())
    }
}
