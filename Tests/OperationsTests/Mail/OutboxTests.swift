import Domain
import Ledger
import Mail
import Storage
import Testing

@testable import Operations

@Suite("The outbox")
struct OutboxTests {
    @Test("No mail of a proposal's whole way names the candidate, and no subject has a code")
    func nothingPersonal() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.accepted(exchange.published(), exchange.slot())
        // No step is as long as what a clock is not believed for.
        for day in ["2026-11-09", "2026-12-20", "2027-02-08", "2027-03-20"] {
            try await exchange.runDue(at: "\(day)T09:00:00Z")
        }
        let words = try await exchange.words()
        let kinds = Set(try await exchange.outbox().map(\.kind))
        #expect(kinds.isSuperset(of: [.claimReceived, .claimTalk, .claimAccepted, .poortwachterDates, .weeklyDigest]))
        for mail in words {
            for name in ["Els", "Mulder", "els@example.org", "06-16367312"] {
                #expect(!mail.subject.contains(name) && !mail.text.contains(name) && !mail.html.contains(name))
            }
            #expect(mail.subject.firstMatch(of: /[KLPVW]-\d/) == nil)
        }
    }

    @Test("A candidate's address and words are sealed with the candidate's key; the list shows the code")
    func candidates() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        _ = try await exchange.claim(candidate, exchange.slot())
        let mail = try #require(try await exchange.outbox().first { $0.candidate != nil })
        #expect(mail.recipient == "K-0001" && mail.candidate == candidate)
        let message = try await exchange.network.system().ask(ComposedMail(entry: mail))
        #expect(message.to.map(\.address) == ["els@example.org"])
    }

    @Test("A coordinator reads a mail as it was sent, with its door blotted out; the copy is recorded")
    func preview() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.claim(exchange.published(), exchange.slot())
        let desk = try await exchange.network.coordinator()
        let entries = try await exchange.outbox().filter { $0.kind == .claimReceived }
        let toCandidate = try #require(entries.first { $0.candidate != nil })
        let toEmployer = try #require(entries.first { $0.candidate == nil })
        let link = try await desk.perform(CopyMailLink(mail: toCandidate.id))
        let shown = try #require(try await desk.ask(ShowMail(mail: toCandidate.id)).words)
        #expect(!shown.text.contains(link) && shown.text.contains("••••••") && shown.isBlotted)
        let plain = try #require(try await desk.ask(ShowMail(mail: toEmployer.id)).words)
        #expect(plain.text.contains("https://test.example:8443/noord/voorstellen/") && !plain.isBlotted)
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await exchange.taking.desk().ask(ShowMail(mail: toEmployer.id))
        }
        let other = try await exchange.house.network("zuid")
        await #expect(throws: Refusal(.notFound)) { try await other.coordinator().ask(ShowMail(mail: toEmployer.id)) }
    }

    @Test("Mails are found by state and kind")
    func filters() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.claim(exchange.published(), exchange.slot())
        let desk = try await exchange.network.coordinator()
        let all = try await desk.ask(ListMails())
        let received = try await desk.ask(ListMails(MailFilter(kind: .claimReceived)))
        #expect(received == all.filter { $0.kind == .claimReceived } && received.count == 2)
        #expect(try await desk.ask(ListMails(MailFilter(state: .queued))) == all)
        #expect(try await desk.ask(ListMails(MailFilter(state: .parked))).isEmpty)
    }

    @Test("The words of a delivered mail are forgotten after ninety days, and then say so")
    func forgetting() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.claim(exchange.published(), exchange.slot())
        let mails = try await exchange.outbox()
        let delivered = try #require(mails.first { $0.kind == .claimReceived && $0.candidate == nil })
        try await exchange.network.write { try $0.markDelivered(delivered.id) }
        try await exchange.runDue(at: "2027-01-30T09:00:00Z")
        #expect(try await exchange.network.coordinator().ask(ShowMail(mail: delivered.id)).words != nil)
        try await exchange.runDue(at: "2027-02-01T09:00:00Z")
        let desk = try await exchange.network.coordinator()
        #expect(try await desk.ask(ShowMail(mail: delivered.id)).words == nil)
        await #expect(throws: Refusal(.linkInvalid)) { try await desk.perform(CopyMailLink(mail: delivered.id)) }
        let waiting = try #require(mails.first { $0.id != delivered.id })
        #expect(try await desk.ask(ShowMail(mail: waiting.id)).words != nil)
    }
}
