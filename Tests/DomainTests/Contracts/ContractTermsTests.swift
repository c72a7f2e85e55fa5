import Domain
import Foundation
import Ledger
import Testing

@Suite struct ContractTermsTests {
    private static let first = CalendarDay(year: 2026, month: 11, day: 16)
    private static let paidUntil = CalendarDay(year: 2027, month: 6, day: 30)

    @Test(arguments: BrokenTerms.all)
    func `Terms that break one rule are refused for it`(_ fault: BrokenTerms) throws {
        let codes = try faults(in: fault).map(\.code)
        #expect(codes.contains(fault.code))
        if fault.code != .periodReversed { #expect(codes == [fault.code]) }
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

    @Test func `A coordinator may agree to a longer term, but not beyond the clock`() throws {
        let long = BrokenTerms(code: .contractTermTooLong, kind: .trial, end: "2027-06-30")
        #expect(try faults(in: long, coordinatorAgrees: true).isEmpty)
        let tooLong = BrokenTerms(code: .contractEndsAfterWaitingTime, kind: .trial, end: "2027-07-01")
        #expect(try faults(in: tooLong, coordinatorAgrees: true).map(\.code) == [.contractEndsAfterWaitingTime])
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
            BrokenTerms(code: .notFound, isBrought: false),
        ]
        #expect(Set(try terms.map { try self.terms($0).digest }).count == terms.count)
    }

    private func faults(
        in fault: BrokenTerms, clock: TermSurroundings.Clock? = nil, coordinatorAgrees: Bool = false
    ) throws -> [Refusal] {
        let known = TermSurroundings.Clock.known(availableFrom: try #require(Self.first), paidUntil: Self.paidUntil)
        let surroundings = TermSurroundings(
            candidateWeeklyMinutes: 1440, clock: clock ?? known, coordinatorAgrees: coordinatorAgrees
        )
        return try terms(fault).faults(in: surroundings, rulebook: shippedRulebook())
    }

    private func terms(_ fault: BrokenTerms) throws -> ContractTerms {
        let isBrought = fault.isBrought ?? (fault.kind != .trialUwv)
        let bringing: LegalEntityId = try #require(LegalEntityId("01932c07-a5be-7000-8000-000000000001"))
        return ContractTerms(
            kind: fault.kind,
            bringing: isBrought ? bringing : nil,
            taking: try #require(LegalEntityId("01932c07-a5be-7000-8000-000000000002")), ownFunction: "Bakker",
            function: "Conciërge", tasks: fault.tasks, workplace: "Havenweg 1, Den Helder",
            start: try #require(CalendarDay(fault.start)), end: try #require(CalendarDay(fault.end)),
            schedule: try fault.steps.map { HoursVersion(from: try #require(CalendarDay($0.0)), weeklyMinutes: $0.1) },
            fee: fault.fee ?? (fault.kind.hasFee ? .perHour(cents: 1450, vat: .standard) : .none), mentor: "Gerda Smit",
            noticeDays: fault.noticeDays, hiringIntent: fault.hiringIntent ?? (fault.kind == .trialUwv),
            approvedOn: try fault.approvedOn.map { try #require(CalendarDay($0)) }
        )
    }
}
