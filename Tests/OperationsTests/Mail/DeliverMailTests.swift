import Domain
import Ledger
import Mail
import Storage
import Testing
import Wording

@testable import Operations

@Suite("The outbox", .timeLimit(.minutes(2)))
struct DeliverMailTests {
    /// A way that fails always in one manner.
    private struct Failing: MailDelivery {
        let failure: DeliveryFailure

        func deliver(_ message: MailMessage) async throws(DeliveryFailure) { throw failure }
    }

    private let test: TestHouse
    private let network: TestNetwork

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        _ = try await DeliverMail(by: test.house.delivery).run(at: network.system())
    }

    private func deliver(by delivery: any MailDelivery) async throws -> DeliverMail.Round {
        try await DeliverMail(by: delivery).run(at: network.system())
    }

    @Test("What cannot be delivered is tried ever more seldom, then parked with the server's words")
    func schedule() async throws {
        let id = try await network.queue(["hr@lid.example"])[0]
        let failing = Failing(failure: DeliveryFailure(.recipientRefused, reply: 451, words: "451 4.7.1 Later"))
        for minutes: Int64 in [1, 5, 15, 60, 240, 480, 720, 1440, 1440, 1440, 1440] {
            #expect(try await deliver(by: failing).failed == 1)
            let mail = try await network.mail(id)
            #expect(mail.state == .queued && mail.lastFailure == "451 4.7.1 Later")
            #expect(mail.nextAttemptAt == test.clock.now.adding(seconds: minutes * 60))
            test.clock.advance(seconds: minutes * 60 - 1)
            #expect(try await deliver(by: failing) == DeliverMail.Round())
            test.clock.advance(seconds: 1)
        }
        _ = try await deliver(by: failing)
        let parked = try await network.mail(id)
        #expect(parked.state == .parked && parked.attempts == 12)
        #expect(parked.nextAttemptAt > parked.createdAt.adding(days: 5))
        test.clock.advance(days: 30)
        #expect(try await deliver(by: failing) == DeliverMail.Round())
    }

    @Test("A code for signing goes before statements that were queued earlier")
    func codesFirst() async throws {
        _ = try await network.queue(["a@lid.example", "b@lid.example"])
        test.clock.advance(seconds: 5)
        let code = try await network.queue(["c@lid.example"], kind: .signingCode)[0]
        let due = try await network.read { [now = test.clock.now] in try $0.dueMails(at: now, limit: 1) }
        #expect(due.map(\.id) == [code])
    }

    @Test("A coordinator lets parked mails go again, one or all, and it is recorded")
    func retrying() async throws {
        let ids = try await network.queue(["a@lid.example", "b@lid.example", "c@lid.example"])
        let refusing = Failing(failure: DeliveryFailure(.recipientRefused, reply: 550, words: "550 No"))
        #expect(try await deliver(by: refusing).failed == 3)
        let parked = try await network.mail(ids[0])
        #expect(parked.state == .parked && parked.attempts == 1)
        let member = try await network.member("Bakkerij")
        await #expect(throws: Refusal(.coordinatorOnly)) { try await member.desk().perform(RetryMail(mail: ids[0])) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await member.desk().perform(RetryParkedMails()) }
        let again = try await network.coordinator().perform(RetryMail(mail: ids[0]))
        #expect(again.state == .queued && again.attempts == 0)
        #expect(try await network.verbs(about: ids[0]) == [.mailRetried])
        #expect(try await network.coordinator().perform(RetryParkedMails()) == 2)
        #expect(try await network.coordinator().perform(RetryParkedMails()) == 0)
        #expect(try await network.verbs(about: network.id).first == .mailRetried)
        let before = try await network.coordinator().ask(ListMails()).count { mail in
            mail.state == .queued && mail.kind == .statement
        }
        #expect(try await deliver(by: test.house.delivery).delivered == before)
        #expect(try await network.coordinator().perform(RetryMail(mail: ids[0])).state == .delivered)
    }

    @Test("A mail of another network, or of nobody, cannot be tried again")
    func unknown() async throws {
        let other = try await test.network("zuid")
        let id = try await network.queue(["a@lid.example"])[0]
        await #expect(throws: Refusal(.notFound)) { try await other.coordinator().perform(RetryMail(mail: id)) }
    }

    @Test("A mail that cannot be read or made is parked, and the others go out")
    func poisoned() async throws {
        let ids = try await network.queue(["a@lid.example", "geen adres", "b@lid.example"])
        let spoiled = try await network.mail(ids[0])
        let copy = OutboxEntry(
            id: try await network.system().newId(), kind: spoiled.kind, recipient: "c@lid.example", candidate: nil,
            language: .dutch,
            state: .queued, createdAt: spoiled.createdAt, nextAttemptAt: spoiled.nextAttemptAt.adding(seconds: -60),
            attempts: 0, lastFailure: "", papers: nil, sealed: [1, 2, 3]
        )
        try await network.write { try $0.insert(copy) }
        let round = try await deliver(by: test.house.delivery)
        #expect(round == DeliverMail.Round(delivered: 2, failed: 2))
        #expect(try await network.mail(copy.id).lastFailure == "mail_unreadable")
        #expect(try await network.mail(ids[1]).lastFailure == "mail_address_malformed")
        #expect(try await network.mail(ids[1]).state == .parked)
    }

    @Test("What every mail would meet ends the round, counts for none, and every mail that is due says why it waits")
    func serverTrouble() async throws {
        let ids = try await network.queue((1...5).map { "a\($0)@lid.example" })
        let gone = Failing(failure: DeliveryFailure(.noConnection, words: ""))
        let round = try await deliver(by: gone)
        #expect(round.failed == 1 && round.trouble == .noConnection)
        let mails = try await network.read { scope in try ids.compactMap { try scope.mail($0) } }
        #expect(mails.map(\.attempts) == [0, 0, 0, 0, 0])
        #expect(mails.allSatisfy { $0.state == .queued && $0.metTrouble && $0.lastFailure == "no_connection" })
        let later = mails.filter { $0.nextAttemptAt > test.clock.now }
        #expect(later.map(\.nextAttemptAt) == [test.clock.now.adding(seconds: 60)])
        let silent = Failing(failure: DeliveryFailure(.interrupted, words: "x"))
        let interrupted = try await deliver(by: silent)
        #expect(interrupted.failed == 1 && interrupted.trouble == .interrupted, "a silence costs other networks time")
    }

    @Test("A recipient who makes the server hang up costs that mail a try, and the others go out")
    func closing() async throws {
        let server = try MailServer(authority: TestAuthority())
        let ids = try await network.queue(["closing@lid.example", "a@lid.example", "b@lid.example"])
        let round = try await deliver(by: SMTPDelivery(server: server.address()))
        #expect(round == DeliverMail.Round(delivered: 2, failed: 1))
        let mail = try await network.mail(ids[0])
        #expect(mail.attempts == 1 && mail.lastFailure == "421 4.7.28 Unusual rate of mail")
    }

    @Test("The outbox keeps the server's numbers of a mail to a candidate, and of others words without addresses")
    func sealedAddress() async throws {
        let id = try await network.queue(["zoe.smit@thuis.example"])[0]
        let entry = try await network.mail(id)
        let candidate = OutboxEntry(
            id: id, kind: entry.kind, recipient: "K-1", candidate: try await network.system().newId(),
            language: .dutch, state: .queued, createdAt: entry.createdAt, nextAttemptAt: entry.nextAttemptAt,
            attempts: 0, lastFailure: "", papers: nil, sealed: entry.sealed)
        let words =
            "550 5.1.1 <Zoe.Smit@Thuis.Example>: ZOE.SMIT is unknown, see https://x.example/?a=zoe.smit%40thuis.example"
        let failure = DeliveryFailure(.recipientRefused, reply: 550, words: words)
        let to = ["zoe.smit@thuis.example"]
        #expect(failure.note(of: entry, to: to) == "550 5.1.1 <…>: … is unknown, see https:…")
        #expect(failure.note(of: candidate, to: to) == "550 5.1.1")
        let bare = DeliveryFailure(.recipientRefused, reply: 550, words: "550 zoe.smit?")
        #expect(bare.note(of: candidate, to: to) == "550")
        let padded = DeliveryFailure(
            .recipientRefused, reply: 550, words: "550 " + String(repeating: "x ", count: 140) + to[0])
        #expect(!padded.note(of: entry, to: to).contains("zoe"), "nothing is left of an address at the cut")
        let silent = DeliveryFailure(.interrupted, words: "zoe.smit@thuis.example: Callback aborted")
        #expect(silent.note(of: candidate, to: to) == "interrupted")
    }

    @Test(
        "A mailbox of two letters is taken out where it stands by itself",
        arguments: [
            ("no mailbox HR here", "no mailbox … here"), ("through", "through"), ("<hr>, 'hr' (chr)", "<…>, '…' (chr)"),
            ("user=hr", "user=…"),
        ])
    func shortMailboxes(words: String, expected: String) {
        #expect(AddressBlot(of: ["hr@lid.example"]).without(words) == expected)
    }

    @Test(
        "Whatever keeps a mail from being delivered has a sentence in both languages",
        arguments: DeliveryTrouble.allCases)
    func sentences(trouble: DeliveryTrouble) {
        let reason = MailFailurePhrases.reason(trouble.rawValue)
        #expect(reason.dutch.contains(" ") && reason.english.contains(" "))
    }

    @Test("A server that is down for an hour gets every mail afterwards; the refused one alone is parked")
    func hour() async throws {
        let server = try MailServer(authority: TestAuthority())
        let delivery = SMTPDelivery(server: server.address())
        let ids = try await network.queue([
            "a@lid.example", "refused@lid.example", "b@lid.example", "later@lid.example",
        ])
        server.stop()
        let made = test.clock.now
        for minute in 0..<60 {
            #expect(try await deliver(by: delivery).delivered == 0)
            let held = try await network.coordinator().ask(ListCoordinatorTasks()).heldMails
            let words = WaitingMails(count: 4, since: made, lastFailure: "no_connection")
            #expect(held == (minute < 30 ? nil : words), "\(minute)")
            test.clock.advance(seconds: 60)
        }
        try server.start()
        for _ in 0..<6 {
            _ = try await deliver(by: delivery)
            test.clock.advance(hours: 1)
        }
        #expect(Set(try server.mails().map { $0.to[0] }) == ["a@lid.example", "b@lid.example", "later@lid.example"])
        #expect(try server.mails().count == 3)
        let refused = try await network.mail(ids[1])
        #expect(refused.state == .parked && refused.lastFailure == "550 5.1.1 <…>: no mailbox of …")
        let tasks = try await network.coordinator().ask(ListCoordinatorTasks())
        #expect(tasks.heldMails == nil && tasks.parkedMails == 1)
    }

    @Test(
        "However long everything is refused, no mail is given up, and all go out when that is mended",
        arguments: DeliveryTrouble.allCases.filter(\.meetsEveryMessage))
    func days(trouble: DeliveryTrouble) async throws {
        let ids = try await network.queue(["a@lid.example", "b@lid.example", "c@lid.example"])
        let failing = Failing(failure: DeliveryFailure(trouble, reply: 554, words: "554 Not now"))
        for _ in 0..<(3 * 24 * 2) {
            #expect(try await deliver(by: failing).trouble == trouble)
            test.clock.advance(seconds: 1800)
        }
        for id in ids {
            let mail = try await network.mail(id)
            #expect(mail.state == .queued && mail.attempts == 0 && mail.lastFailure == "554 Not now")
        }
        #expect(try await deliver(by: test.house.delivery).delivered == ids.count)
        #expect(try await network.mail(ids[0]).lastFailure.isEmpty)
    }

    @Test("A mail server that is down for three days gets every mail as soon as it is back")
    func weekend() async throws {
        let server = try MailServer(authority: TestAuthority())
        let delivery = SMTPDelivery(server: server.address())
        let ids = try await network.queue((1...20).map { "a\($0)@lid.example" })
        server.stop()
        for _ in 0..<(3 * 24 * 4) {
            #expect(try await deliver(by: delivery).trouble == .noConnection)
            test.clock.advance(seconds: 900)
        }
        let waiting = try await network.coordinator().ask(ListMails(MailFilter(state: .queued)))
        #expect(waiting.count == ids.count && waiting.allSatisfy { $0.metTrouble && !$0.lastFailure.isEmpty })
        try server.start()
        #expect(try await deliver(by: delivery).delivered == ids.count)
        #expect(Set(try server.mails().map(\.id)) == Set(ids.map { "\($0)@test.example" }))
    }

    @Test("A stop between delivery and its note sends the mail again, with the same Message-ID")
    func doubles() async throws {
        let server = try MailServer(authority: TestAuthority())
        let delivery = SMTPDelivery(server: server.address())
        let id = try await network.queue(["a@lid.example"])[0]
        let message = try await network.system().ask(ComposedMail(entry: network.mail(id)))
        try await delivery.deliver(message)
        #expect(try await deliver(by: delivery).delivered == 1)
        #expect(try server.mails().map(\.id) == [message.id.text, message.id.text])
        #expect(try await deliver(by: delivery) == DeliverMail.Round())
    }
}
