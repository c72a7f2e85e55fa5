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
        // Weeks 20, 26 and 32 end on 21 December, 1 February and 15 March. Two months are the longest absence.
        for moment in ["2027-01-11T09:00:00Z", "2027-01-12T09:00:00Z"] {
            try await exchange.runDue(at: moment)
            #expect(try await exchange.recipients(.poortwachterDates).count == 2)
        }
        let text = try await exchange.words().map(\.text).joined()
        #expect(text.contains("21 december 2026") && !text.contains("1 februari 2027"))
    }

    @Test("A clock a year ahead tells nobody anything, ends nothing, and keeps nothing silent once it is right again")
    func ahead() async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot()
        let claim = try await exchange.claim(exchange.published(), slot)
        func mails() async throws -> Int { try await exchange.outbox().count }
        try await exchange.runDue(at: "2026-11-02T09:00:00Z")
        let before = try await mails()
        await #expect(throws: DueFailures.self) { try await exchange.runDue(at: "2027-12-02T09:00:00Z") }
        #expect(try await mails() == before)
        #expect(try await exchange.stored(claim).state != .expired)
        let today = try #require(CalendarDay("2026-11-02"))
        for routine in Routine.allCases {
            let day = try await exchange.network.read { try $0.lastDay(of: routine) }
            #expect(day.map { $0 <= today } ?? true, "\(routine)")
        }
        try await exchange.runDue(at: "2026-11-12T09:00:00Z")
        #expect(try await exchange.recipients(.claimExpiring).count == 2)
    }

    @Test("Less far ahead, no reminder waits for the day that the clock said")
    func littleAhead() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.draft()
        try await exchange.runDue(at: "2026-10-20T09:00:00Z")
        _ = try await exchange.network.write { scope in
            let day = try #require(CalendarDay("2026-12-14"))
            for routine in [Routine.reminders, .digest, .forgetting] { try scope.noteRoutine(routine, on: day) }
        }
        try await exchange.runDue(at: "2026-11-02T09:00:00Z")
        #expect(try await exchange.recipients(.poortwachterDates).count == 2)
        let day = try await exchange.network.read { try $0.lastDay(of: .forgetting) }
        #expect(day == CalendarDay("2026-11-02"))
    }

    @Test("Who has no user is told once there is one; the coordinators are told once")
    func nobody() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.draft()
        let user = exchange.bringing.user
        let address = try await exchange.address(of: user)
        try await exchange.network.write { try $0.setState(.revoked, of: user) }
        for moment in ["2026-11-02T09:00:00Z", "2026-11-03T09:00:00Z", "2026-11-02T10:00:00Z"] {
            try await exchange.runDue(at: moment)
            #expect(try await exchange.recipients(.poortwachterDates) == ["coordinator@noord.example"], "\(moment)")
        }
        try await exchange.network.write { try $0.setState(.active, of: user) }
        // The clock was set back in between, so that this day is looked at anew.
        try await exchange.runDue(at: "2026-11-01T10:00:00Z")
        let sent = [address, "coordinator@noord.example"].sorted()
        for _ in 1...2 {
            try await exchange.runDue(at: "2026-11-02T10:00:00Z")
            #expect(try await exchange.recipients(.poortwachterDates) == sent)
        }
    }

    @Test("What still stands stays told, however long ago; other marks are forgotten")
    func standing() async throws {
        let exchange = try await Exchange.open()
        let day = try #require(CalendarDay("2025-01-06"))
        @Sendable func mark(_ kind: MailKind) -> ToldMark { ToldMark(kind, subject: "x") }
        try await exchange.network.write { scope in
            for kind in [MailKind.roomUsedUp, .outcomeAsked, .weeklyDigest] { _ = try scope.mark(mark(kind), on: day) }
        }
        try await exchange.network.system().perform(ForgetOldMails())
        let left = try await exchange.network.read { scope in
            try [MailKind.roomUsedUp, .outcomeAsked, .weeklyDigest].filter { try scope.isMarked(mark($0)) }
        }
        #expect(left == [.roomUsedUp, .outcomeAsked])
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
