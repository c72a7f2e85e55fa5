import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Telling in time what will be due")
struct RemindersTests {
    @Test("A date of the clock is told to the own employer and the coordinator, once, in the morning")
    func poortwachter() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.draft()
        try await exchange.runDue(at: "2026-11-02T05:59:00Z")
        #expect(try await exchange.recipients(.poortwachterDates).isEmpty)
        // Seven o'clock in Amsterdam; the evaluation of week 14 is due on 9 November.
        let employer = try await exchange.address(of: exchange.bringing.user)
        let told = [employer, "coordinator@noord.example"].sorted()
        for moment in ["2026-11-02T06:00:00Z", "2026-11-02T06:00:05Z", "2026-11-03T06:00:00Z", "2026-11-02T07:00:00Z"] {
            try await exchange.runDue(at: moment)
            #expect(try await exchange.recipients(.poortwachterDates) == told, "\(moment)")
        }
        let text = try await exchange.words().map(\.text).joined()
        #expect(text.contains("K-0001: evaluatie van het plan van aanpak, 9 november 2026"))
    }

    @Test("What fell due while the server stood still is told late, and only once")
    func catchUp() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.draft()
        try await exchange.runDue(at: "2026-11-10T09:00:00Z")
        #expect(try await exchange.recipients(.poortwachterDates).isEmpty)
        // Weeks 20, 26 and 32 end on 21 December, 1 February and 15 March.
        for moment in ["2027-02-10T09:00:00Z", "2027-02-11T09:00:00Z"] {
            try await exchange.runDue(at: moment)
            #expect(try await exchange.recipients(.poortwachterDates).count == 2)
        }
        let text = try await exchange.words().map(\.text).joined()
        #expect(text.contains("21 december 2026") && text.contains("1 februari 2027") && !text.contains("15 maart"))
    }

    @Test("A mark tells nothing about a clock, and no two candidates share one")
    func marks() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.draft()
        _ = try await exchange.draft(CandidateFields(email: "an@example.org"))
        try await exchange.runDue(at: "2026-11-02T09:00:00Z")
        let desk = try await exchange.network.system()
        let notices = try await desk.ask(PoortwachterDatesComing(from: desk.today, after: "")).notices
        #expect(Set(notices.map(\.mark)).count == 2)
        #expect(notices.allSatisfy { !$0.mark.subject.contains("evaluation") && $0.mark.occasion.isEmpty })
        #expect(try await exchange.network.read { scope in try notices.allSatisfy { try scope.isMarked($0.mark) } })
    }

    @Test("Who can answer a proposal is told two working days before it expires")
    func expiring() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.claim(exchange.published(), exchange.slot())
        #expect(try await exchange.stored(id).answerBy.description == "2026-11-16")
        try await exchange.runDue(at: "2026-11-11T09:00:00Z")
        #expect(try await exchange.recipients(.claimExpiring).isEmpty)
        let employer = try await exchange.address(of: exchange.bringing.user)
        for moment in ["2026-11-12T09:00:00Z", "2026-11-13T09:00:00Z", "2026-11-16T09:00:00Z"] {
            try await exchange.runDue(at: moment)
            #expect(try await exchange.recipients(.claimExpiring) == ["K-0001", employer])
        }
        try await exchange.runDue(at: "2026-11-17T09:00:00Z")
        #expect(try await exchange.stored(id).state == .expired)
    }

    @Test("A slot is asked about when it ends soon, and again after it was renewed")
    func slots() async throws {
        let exchange = try await Exchange.open()
        var fields = SlotFields()
        fields.lastDay = 20
        let id = try await exchange.slot(fields)
        try await exchange.runDue(at: "2026-11-07T09:00:00Z")
        #expect(try await exchange.recipients(.slotRenewal).isEmpty)
        try await exchange.runDue(at: "2026-11-09T09:00:00Z")
        try await exchange.runDue(at: "2026-11-10T09:00:00Z")
        #expect(try await exchange.recipients(.slotRenewal) == [exchange.address(of: exchange.taking.user)])
        _ = try await exchange.taking.desk().perform(RenewSlot(id: id, end: exchange.today.adding(days: 40)))
        try await exchange.runDue(at: "2026-12-08T09:00:00Z")
        #expect(try await exchange.recipients(.slotRenewal).count == 2)
    }

    @Test("A card that nobody looked over for six weeks is asked about, until somebody says that it is right")
    func cards() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        try await exchange.runDue(at: "2026-12-13T09:00:00Z")
        #expect(try await exchange.recipients(.cardsStale).isEmpty)
        for moment in ["2026-12-15T09:00:00Z", "2026-12-16T09:00:00Z"] {
            try await exchange.runDue(at: moment)
            #expect(try await exchange.recipients(.cardsStale).count == 1)
        }
        try await exchange.runDue(at: "2027-01-26T09:00:00Z")
        #expect(try await exchange.recipients(.cardsStale).count == 2)
        _ = try await exchange.bringing.desk().perform(ConfirmCard(id: id))
        try await exchange.runDue(at: "2027-03-01T09:00:00Z")
        #expect(try await exchange.recipients(.cardsStale).count == 2)
    }

    @Test("A proposal on hold is dropped after four weeks, in words that tell nothing")
    func dropped() async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot()
        let other = try await exchange.published(CandidateFields(email: "an@example.org"), of: exchange.third)
        let held = try await exchange.claim(other, slot)
        _ = try await exchange.accepted(exchange.published(), slot)
        #expect(try await exchange.stored(held).state == .onHold)
        try await exchange.runDue(at: "2026-11-29T09:00:00Z")
        #expect(try await exchange.stored(held).state == .onHold)
        try await exchange.runDue(at: "2026-11-30T09:01:00Z")
        #expect(try await exchange.stored(held).state == .expired)
        #expect(try await exchange.recipients(.claimDropped).count == 3)
    }
}
