import Ledger
import Testing

@Suite struct PlacementBookkeepingTests {
    @Test("A placement is booked on its start day from the bringing to the taking member, with its amount")
    func start() throws {
        let placement = try placement()
        let draft = try #require(booking(of: placement))
        #expect(
            draft
                == TransferDraft(
                    id: .derived("placement-started", placement.id, near: placement.start.month), unit: .placements,
                    bringing: try Samples.account(1),
                    taking: try Samples.account(2), amount: 100, effectiveOn: placement.start, cause: .placementStarted,
                    placement: placement.id
                ))
    }

    @Test("A placement that nobody brings is booked against the network's account")
    func withoutBringingMember() throws {
        let draft = try #require(booking(of: placement(bringing: nil)))
        #expect(draft.bringing == .network)
        #expect(draft.cause == .placementStarted)
    }

    @Test("A further host is credited from the network's account while the candidate's debit stands")
    func furtherHost() throws {
        let debit = CandidateDebit(hosts: [try Samples.member(3)], standing: true)
        let draft = try #require(booking(of: placement(), candidate: debit))
        #expect(draft.bringing == .network)
        #expect(try draft.taking == Samples.account(2))
        #expect(draft.cause == .furtherHost)
    }

    @Test("Once the candidate's debit was taken back, the bringing member is debited again")
    func debitTakenBack() throws {
        let debit = CandidateDebit(hosts: [try Samples.member(3)], standing: false)
        let draft = try #require(booking(of: placement(), candidate: debit))
        #expect(try draft.bringing == Samples.account(1))
        #expect(draft.cause == .placementStarted)
    }

    @Test("A second placement at a member that was credited for the candidate adds nothing", arguments: [true, false])
    func secondAtTheSameMember(standing: Bool) throws {
        let debit = CandidateDebit(hosts: [try Samples.member(2), try Samples.member(3)], standing: standing)
        #expect(try booking(of: placement(), candidate: debit) == nil)
    }

    @Test("A move inside one member is not booked")
    func insideOneMember() throws {
        #expect(try booking(of: placement(bringing: 2)) == nil)
    }

    @Test("What is booked is the network's amount")
    func otherAmount() throws {
        let draft = PlacementBookkeeping.start(
            of: try placement(), candidate: CandidateDebit(), rules: LedgerRules(placementAmount: 50))
        #expect(draft?.amount == 50)
    }

    @Test("Deciding twice gives the same transfer")
    func idempotent() throws {
        #expect(try booking(of: placement()) == booking(of: placement()))
    }

    @Test(
        "An outcome keeps a placement that ended on its 27th day or takes it back",
        arguments: [
            (PlacementOutcome.hired, TransferKind.finalise), (.backAtOwnEmployer, .finalise), (.endOfTerm, .finalise),
            (.volunteer, .finalise), (.stoppedEarly, .finalise), (.notContinued, .reverse), (.other, .reverse),
        ])
    func twentySevenDays(outcome: PlacementOutcome, kind: TransferKind) throws {
        let (day, draft) = try settlement(lastDay: "2026-03-28", outcome)
        #expect(try day == LedgerTests.day("2026-03-28"))
        #expect(draft.kind == kind)
        #expect(draft.cause == (kind == .reverse ? .placementLapsed : .placementKept))
        #expect(draft.effectiveOn == day, "with effect from the day on which it ended")
    }

    @Test("A placement that lasted 28 days is final, whatever its outcome", arguments: PlacementOutcome.allCases)
    func twentyEightDays(outcome: PlacementOutcome) throws {
        for lastDay in ["2026-03-29", "2026-03-30", "2027-01-01"] {
            let (day, draft) = try settlement(lastDay: lastDay, outcome)
            #expect(try day == LedgerTests.day("2026-03-29"))
            #expect(draft.kind == .finalise)
            #expect(draft.cause == .placementKept)
        }
    }

    @Test("A placement that still runs becomes final on its 28th day")
    func running() throws {
        let placement = try placement()
        let booking = try #require(self.booking(of: placement))
        let (day, draft) = PlacementBookkeeping.settlement(of: booking, for: placement, rules: LedgerRules())
        #expect(try day == LedgerTests.day("2026-03-29"))
        #expect(draft.kind == .finalise)
    }

    @Test("A placement of one day that was not continued is taken back on that day")
    func oneDay() throws {
        let (day, draft) = try settlement(lastDay: "2026-03-02", .notContinued)
        #expect(try day == LedgerTests.day("2026-03-02"))
        #expect(draft.kind == .reverse)
    }

    @Test(
        "What settles a booking names it and repeats its accounts, unit and amount",
        arguments: PlacementOutcome.allCases)
    func sameAsTheBooking(outcome: PlacementOutcome) throws {
        let placement = try placement(ending: .init(day: try day("2026-03-10"), outcome: outcome))
        let booking = try #require(self.booking(of: placement))
        let draft = PlacementBookkeeping.settlement(of: booking, for: placement, rules: LedgerRules()).draft
        #expect(draft.refersTo == booking.id)
        #expect(draft.id == .derived("placement-settled", booking.id, near: booking.effectiveOn.month), "one fate")
        #expect(draft.bringing == booking.bringing)
        #expect(draft.taking == booking.taking)
        #expect(draft.unit == booking.unit)
        #expect(draft.amount == booking.amount)
        #expect(draft.placement == booking.placement)
    }

    @Test("A network's own days and outcomes hold")
    func otherRules() throws {
        let rules = LedgerRules(daysToFinal: 14, reversingOutcomes: [.stoppedEarly])
        #expect(try settlement(lastDay: "2026-03-14", .stoppedEarly, rules).draft.kind == .reverse)
        #expect(try settlement(lastDay: "2026-03-14", .notContinued, rules).draft.kind == .finalise)
        #expect(try settlement(lastDay: "2026-03-15", .stoppedEarly, rules).draft.kind == .finalise)
        #expect(try settlement(lastDay: "2026-03-15", .stoppedEarly, rules).day == day("2026-03-15"))
    }

    private func placement(bringing: UInt8? = 1, ending: PlacementFacts.Ending? = nil) throws -> PlacementFacts {
        PlacementFacts(
            id: try Samples.placement(1), bringing: try bringing.map(Samples.member), taking: try Samples.member(2),
            start: try day("2026-03-02"), ending: ending
        )
    }

    private func booking(of placement: PlacementFacts, candidate: CandidateDebit = CandidateDebit()) -> TransferDraft? {
        PlacementBookkeeping.start(of: placement, candidate: candidate, rules: LedgerRules())
    }

    private func settlement(
        lastDay: String, _ outcome: PlacementOutcome, _ rules: LedgerRules = LedgerRules()
    ) throws -> (day: CalendarDay, draft: TransferDraft) {
        let placement = try placement(ending: .init(day: try day(lastDay), outcome: outcome))
        let booking = try #require(self.booking(of: placement))
        return PlacementBookkeeping.settlement(of: booking, for: placement, rules: rules)
    }
}
