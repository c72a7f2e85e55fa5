import Ledger
import Testing

@Suite struct HoursBookingTests {
    @Test("Hours are booked from the bringing to the taking member, in the month in which they were worked")
    func booking() throws {
        let placement = try placement()
        #expect(
            try HoursBookkeeping.booking(of: 4800, reported: true, for: placement, in: month("2026-10"))
                == TransferDraft(
                    id: .derived("hours", placement.id, "2026-10/0", near: try month("2026-10")), unit: .minutes,
                    bringing: try Samples.account(1), taking: try Samples.account(2), amount: 4800,
                    effectiveOn: try day("2026-10-31"),
                    cause: .hoursReported, placement: placement.id, workedIn: try month("2026-10")
                ))
    }

    @Test("The booking says whether the hours were reported or scheduled")
    func cause() throws {
        let month = try month("2026-10")
        let placement = try placement()
        #expect(HoursBookkeeping.booking(of: 1, reported: true, for: placement, in: month)?.cause == .hoursReported)
        #expect(HoursBookkeeping.booking(of: 1, reported: false, for: placement, in: month)?.cause == .hoursScheduled)
    }

    @Test(
        "Hours count from the placement's last day in the month",
        arguments: [
            (nil, "2026-10-31"), ("2026-10-09", "2026-10-09"), ("2026-10-31", "2026-10-31"),
            ("2026-11-20", "2026-10-31"),
            ("2026-09-20", "2026-10-01"),
        ])
    func effectiveDay(lastDay: String?, expected: String) throws {
        let ending = try lastDay.map { PlacementFacts.Ending(day: try day($0), outcome: .endOfTerm) }
        let draft = HoursBookkeeping.booking(
            of: 1, reported: true, for: try placement(ending: ending), in: try month("2026-10")
        )
        #expect(try draft?.effectiveOn == day(expected))
    }

    @Test("No hours are no booking, and neither are hours inside one member")
    func nothing() throws {
        let month = try month("2026-10")
        #expect(HoursBookkeeping.booking(of: 0, reported: true, for: try placement(), in: month) == nil)
        #expect(HoursBookkeeping.booking(of: 60, reported: true, for: try placement(bringing: 2), in: month) == nil)
    }

    @Test("Hours of a placement that nobody brings are booked against the network's account")
    func withoutBringingMember() throws {
        let draft = try HoursBookkeeping.booking(
            of: 60, reported: true, for: placement(bringing: nil), in: month("2026-10")
        )
        #expect(draft?.bringing == .network)
    }

    @Test("A later report is another transfer, of the same month")
    func revision() throws {
        let month = try month("2026-10")
        let first = HoursBookkeeping.booking(of: 60, reported: true, for: try placement(), in: month)
        let second = HoursBookkeeping.booking(of: 60, reported: true, for: try placement(), in: month, revision: 1)
        #expect(first?.id != second?.id)
        #expect(second?.workedIn == month)
    }

    @Test("A booking that a late report replaces is taken back whole, naming the month in which the hours were worked")
    func replacement() throws {
        let booking = try #require(
            try HoursBookkeeping.booking(of: 4800, reported: false, for: placement(), in: month("2026-10")))
        let replaced = HoursBookkeeping.replacement(of: booking)
        #expect(replaced.kind == .reverse)
        #expect(replaced.cause == .hoursReplaced)
        #expect(replaced.refersTo == booking.id)
        #expect(replaced.effectiveOn == booking.effectiveOn, "on no day do both count")
        #expect(replaced.workedIn == booking.workedIn)
        let both = (booking.lines + replaced.lines).reduce(into: [Account: Balance]()) { balances, line in
            balances[line.account, default: Balance()] = balances[line.account, default: Balance()].adding(line)
        }
        #expect(both.values.allSatisfy { $0 == Balance() })
    }

    private func placement(bringing: UInt8? = 1, ending: PlacementFacts.Ending? = nil) throws -> PlacementFacts {
        PlacementFacts(
            id: try Samples.placement(1), bringing: try bringing.map(Samples.member), taking: try Samples.member(2),
            start: try day("2026-09-01"), ending: ending
        )
    }
}
