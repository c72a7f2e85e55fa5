import Domain
import Ledger
import Mail
import Storage
import Testing
import Wording

@testable import Operations

/// What is looked at again right before a mail goes out: it may have waited for days.
@Suite("Mails that are not sent any more", .timeLimit(.minutes(2)))
struct EndedMailTests {
    /// Takes every mail and keeps to whom it went.
    private actor Post: MailDelivery {
        var addresses: [String] = []

        func deliver(_ message: MailMessage) async throws(DeliveryFailure) {
            addresses += message.to.map(\.address)
        }
    }

    private struct Refusing: MailDelivery {
        func deliver(_ message: MailMessage) async throws(DeliveryFailure) {
            throw DeliveryFailure(.recipientRefused, reply: 550, words: "550 No")
        }
    }

    private struct Telling: Command {
        let member: MemberId
        var roles = Set(MemberRole.allCases)

        func execute(at desk: Desk, in scope: WriteScope) throws {
            let letter = Letter.reminder(.cardsStale, network: "Noord", [], link: desk.address(of: .candidates))
            #expect(try scope.post(letter, to: member, roles: roles, at: desk) == 1)
        }
    }

    private let exchange: Exchange
    private let post = Post()

    init() async throws {
        exchange = try await Exchange.open()
        _ = try await DeliverMail(by: Post()).run(at: exchange.network.system())
    }

    /// Delivers what is due, and gives the newest mail of that kind as it is then.
    private func delivered(_ kind: MailKind, by delivery: (any MailDelivery)? = nil) async throws -> OutboxEntry {
        _ = try await DeliverMail(by: delivery ?? post).run(at: exchange.network.system())
        let mails = try await exchange.network.read { try $0.mails(MailFilter(kind: kind), limit: 1) }
        // Mails of one moment have no order.
        exchange.house.clock.advance(seconds: 1)
        return try #require(mails.first)
    }

    private func askedCandidate() async throws -> CandidateId {
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        try await exchange.passGates(id, at: desk)
        _ = try await desk.perform(AskAkkoord(id: id))
        return id
    }

    private func correct(_ id: CandidateId, _ email: String) async throws {
        let change = ChangeIdentity(
            id: id, revision: try await exchange.revision(of: id), name: try PersonName("Els Mulder", at: "/name"),
            email: try EmailAddress(email, at: "/email"), phone: nil)
        _ = try await exchange.bringing.desk().perform(change)
    }

    @Test("A candidate's parked mail does not go to the address that was corrected, however often it is tried")
    func candidateAddress() async throws {
        let id = try await askedCandidate()
        let parked = try await delivered(.candidateAkkoord, by: Refusing())
        #expect(parked.state == .parked)
        try await correct(id, "els.nieuw@example.org")
        let desk = try await exchange.network.coordinator()
        #expect(try await desk.perform(RetryMail(mail: parked.id)).state == .queued)
        let ended = try await delivered(.candidateAkkoord)
        #expect(ended.state == .ended && ended.ending == .addressChanged)
        #expect(try await desk.perform(RetryMail(mail: parked.id)).state == .ended)
        #expect(try await desk.perform(RetryParkedMails()) == 0)
        _ = try await exchange.bringing.desk().perform(AskAkkoord(id: id))
        #expect(try await delivered(.candidateAkkoord).state == .delivered)
        #expect(await post.addresses == ["els.nieuw@example.org"])
    }

    @Test("A candidate's mail whose link was taken back is not sent, and the link is not shown")
    func candidateLink() async throws {
        let id = try await askedCandidate()
        _ = try await exchange.bringing.desk().perform(RevokeCandidateLinks(candidate: id))
        let ended = try await delivered(.candidateAkkoord)
        #expect(ended.ending == .linkEnded && !ended.metTrouble)
        #expect(await post.addresses.isEmpty)
        await #expect(throws: Refusal(.mailLinkOver)) {
            try await exchange.network.coordinator().perform(CopyMailLink(mail: ended.id))
        }
    }

    @Test("Who was invited and revoked gets no invitation; who was not gets it")
    func invitation() async throws {
        let network = exchange.network
        let gone = try await network.invited("weg@schagen.example", of: exchange.taking.id)
        _ = try await network.invited("blijft@schagen.example", of: exchange.taking.id)
        _ = try await network.coordinator().perform(RevokeUser(user: gone))
        _ = try await delivered(.memberInvitation)
        #expect(await post.addresses == ["blijft@schagen.example"])
        let mails = try await network.read { try $0.mails(MailFilter(state: .ended), limit: 200) }
        let mail = try #require(mails.first { $0.recipient == "weg@schagen.example" })
        #expect(mail.ending == .accessEnded)
    }

    @Test("Who no longer acts for a member in the role that a mail is for does not get it")
    func roles() async throws {
        let network = exchange.network
        let member = exchange.taking.id
        try await network.system().perform(Telling(member: member, roles: .handlers))
        _ = try await network.coordinator().perform(
            GiveRoles(user: exchange.taking.user, member: member, roles: [.signatory]))
        #expect(try await delivered(.cardsStale).ending == .accessEnded)
        try await network.system().perform(Telling(member: member))
        #expect(try await delivered(.cardsStale).state == .delivered)
        try await network.system().perform(Telling(member: member))
        _ = try await network.coordinator().perform(RevokeUser(user: exchange.taking.user))
        #expect(try await delivered(.cardsStale).ending == .accessEnded)
        #expect(await post.addresses.count == 1)
    }

    @Test("Who ended the weekly mail does not get the one that waits")
    func digest() async throws {
        _ = try await exchange.slot()
        _ = try await exchange.published()
        try await exchange.runDue(at: "2026-11-09T06:00:00Z")
        _ = try await exchange.taking.desk().perform(ChooseDigest(wanted: false))
        _ = try await delivered(.weeklyDigest)
        let mails = try await exchange.network.read { try $0.mails(MailFilter(kind: .weeklyDigest), limit: 200) }
        let address = try await exchange.address(of: exchange.taking.user)
        #expect(mails.first { $0.recipient == address }?.ending == .unsubscribed)
        #expect(await !post.addresses.contains(address))
        #expect(try await post.addresses.contains(exchange.address(of: exchange.bringing.user)))
    }

    @Test("A code for signing that is over is not sent")
    func code() async throws {
        _ = try await exchange.network.queue(["a@lid.example"], kind: .signingCode)
        #expect(try await delivered(.signingCode).ending == .codeOver)
    }

    @Test("What is a member's goes to the new address of its user, also after it was parked")
    func moved() async throws {
        let network = exchange.network
        try await network.system().perform(Telling(member: exchange.taking.id))
        let parked = try await delivered(.cardsStale, by: Refusing())
        #expect(parked.newAddress == nil)
        let address = try EmailAddress("Nieuw@Schagen.example", at: "/email")
        let desk = try await network.coordinator()
        _ = try await desk.perform(ChangeUserAddress(user: exchange.taking.user, email: address))
        #expect(try await network.mail(parked.id).newAddress == "nieuw@schagen.example")
        _ = try await desk.perform(RetryMail(mail: parked.id))
        let sent = try await delivered(.cardsStale)
        #expect(sent.state == .delivered && sent.recipient == "nieuw@schagen.example")
        #expect(await post.addresses == ["nieuw@schagen.example"])
    }
}
