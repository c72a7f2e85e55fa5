import Ledger
import Testing

@Suite struct CorrectionBookkeepingTests {
    private let booking: TransferDraft
    private let reason = Digest256.reason("dubbel", salt: [1, 2, 3])

    init() throws {
        booking = TransferDraft(
            id: try Samples.transfer(1), unit: .minutes, bringing: try Samples.account(1),
            taking: try Samples.account(2), amount: 4800, effectiveOn: try day("2026-10-31"), cause: .hoursReported,
            placement: try Samples.placement(1), workedIn: try month("2026-10")
        )
    }

    private func entry() throws -> CorrectionEntry {
        CorrectionEntry(unit: .minutes, bringing: try Samples.account(1), taking: try Samples.account(3), amount: 60)
    }

    private func drafts(_ plan: CorrectionPlan, _ reversed: TransferDraft?, on text: String = "2026-11-02") throws
        -> [TransferDraft]
    {
        try CorrectionBookkeeping.drafts(
            of: plan, correction: Samples.transfer(9), reversed: reversed, on: day(text), reasonHash: reason)
    }

    @Test("A reversal repeats the booking that it names, and carries the reason's hash")
    func reversal() throws {
        let drafts = try drafts(.reversal(of: booking.id), booking)
        let draft = try #require(drafts.first)
        #expect(drafts.count == 1)
        #expect(draft.kind == .reverse)
        #expect(draft.refersTo == booking.id)
        #expect((draft.unit, draft.amount) == (booking.unit, booking.amount))
        #expect((draft.bringing, draft.taking) == (booking.bringing, booking.taking))
        #expect(draft.placement == booking.placement)
        #expect(draft.workedIn == booking.workedIn)
        #expect(draft.reasonHash == reason)
    }

    @Test("What is booked in its place keeps the placement and the month of the work")
    func rebooking() throws {
        let drafts = try drafts(.rebooking(of: booking.id, as: entry()), booking)
        #expect(drafts.map(\.kind) == [.reverse, .book])
        #expect(drafts.map(\.placement) == [booking.placement, booking.placement])
        #expect(drafts.map(\.workedIn) == [booking.workedIn, booking.workedIn])
        #expect(drafts.map(\.cause) == [.correction, .correction])
        #expect(drafts[1].taking == (try Samples.account(3)))
        #expect(!drafts[1].isProvisionalAtFirst)
    }

    @Test("The same correction gives the same transfers")
    func repeated() throws {
        let plan = CorrectionPlan.rebooking(of: booking.id, as: try entry())
        #expect(try drafts(plan, booking) == drafts(plan, booking))
    }

    @Test("Only a booking is taken back, and not from a day before its own")
    func refusals() throws {
        let reversal = try #require(try drafts(.reversal(of: booking.id), booking).first)
        #expect(throws: CorrectionBookkeeping.Fault.notABooking) {
            try drafts(.reversal(of: reversal.id), reversal)
        }
        #expect(throws: CorrectionBookkeeping.Fault.beforeBooking(try day("2026-10-31"))) {
            try drafts(.reversal(of: booking.id), booking, on: "2026-10-30")
        }
    }
}
