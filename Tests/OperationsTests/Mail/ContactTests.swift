import Domain
import Ledger
import Mail
import Storage
import Testing

@testable import Operations

@Suite("Whom the reader of a mail turns to")
struct ContactTests {
    private struct Ask: Inquiry {
        let entry: OutboxEntry

        func answer(at desk: Desk, in scope: ReadScope) throws -> (text: String, replyTo: [MailHeader]) {
            let message = try ComposedMail(entry: entry).answer(at: desk, in: scope)
            return (message.text, message.headers)
        }
    }

    private let test: TestHouse
    private let network: TestNetwork
    private let schagen: TestMember

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        try await network.activate(network.coordinatorId)
        schagen = try await network.member("Gemeente Schagen")
    }

    /// A new invitation of a member's user, and what is beside it.
    private func mail(to address: String) async throws -> (text: String, replyTo: [MailHeader]) {
        let user = try await network.invited(address, of: schagen.id)
        let entry = try await network.read { scope in
            try scope.mails(MailFilter(kind: .memberInvitation), limit: 200).first { $0.reader?.user == user }
        }
        return try await network.system().ask(Ask(entry: #require(entry)))
    }

    private func replyTo(_ address: String) async throws -> MailHeader {
        .replyTo(try MailAddress(address, name: try await network.system().network.name))
    }

    @Test("Without a decision it is the first coordinator who can sign in; answers go there")
    func coordinator() async throws {
        let mail = try await mail(to: "a@schagen.example")
        #expect(mail.text.hasSuffix("\nVragen? Mail de regiocoördinator: coordinator@noord.example\n"))
        #expect(try await mail.replyTo.contains(replyTo("coordinator@noord.example")))
    }

    @Test("The network decides another address and a telephone number")
    func decided() async throws {
        let desk = try await network.coordinator()
        for (name, value) in [(NetworkSetting.Name.contactEmail, "help@noord.example"), (.contactPhone, "072-5595185")]
        {
            try await desk.perform(ChangeSetting(name: name, value: value, validFrom: desk.today))
        }
        await #expect(throws: Refusal(.phoneInvalid, at: "/value")) {
            try await desk.perform(ChangeSetting(name: .contactPhone, value: "bel maar", validFrom: desk.today))
        }
        let mail = try await mail(to: "a@schagen.example")
        #expect(mail.text.hasSuffix("\nVragen? Bel of mail de regiocoördinator: 072-5595185, help@noord.example\n"))
        #expect(try await mail.replyTo.contains(replyTo("help@noord.example")))
    }
}
