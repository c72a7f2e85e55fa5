import Foundation
import Mail
import Testing

@Suite("Delivery to a mail server", .timeLimit(.minutes(2)))
struct SMTPDeliveryTests {
    private let authority: TestAuthority

    init() throws {
        authority = try TestAuthority()
    }

    private func message(
        to recipients: String..., number: Int = 1, from sender: String = "noreply@poortwacht.example"
    ) throws -> MailMessage {
        try MailMessage(
            id: MessageID("\(number)@poortwacht.example"), dateSeconds: 1_793_610_000,
            from: MailAddress(sender, name: "Coöperatie Noord"),
            to: recipients.map { try MailAddress($0, name: "Zoë van Café") },
            subject: "Uw saldo van oktober – één bladzijde", text: "Dag Zoë,\n\n.\n..twee punten\nFrom hier\n",
            html: "<p>Dag Zoë</p>",
            attachments: [
                MailAttachment(
                    fileName: "saldo.pdf", mediaType: "application/pdf", bytes: (0..<70_000).map { UInt8($0 & 255) })
            ],
            headers: [.automaticallySubmitted]
        )
    }

    private func failure(_ server: SMTPServer, to recipient: String = "a@lid.example") async throws -> DeliveryFailure {
        let delivery = SMTPDelivery(server: server)
        let message = try message(to: recipient)
        return try #require(
            await #expect(throws: DeliveryFailure.self) { try await delivery.deliver(message) })
    }

    @Test(
        "A message arrives byte for byte, from who signed in over TLS, and Python reads it",
        arguments: SMTPSecurity.allCases)
    func arrival(security: SMTPSecurity) async throws {
        let server = try MailServer(.init(security: security, password: "geheim €"), authority: authority)
        let delivery = SMTPDelivery(server: server.address())
        let message = try message(to: "hr@lid.example")
        try await delivery.check(from: message.from)
        try await delivery.deliver(message)
        let mail = try #require(try server.mails().first)
        #expect(mail.content == Data(message.bytes))
        #expect(mail.from == "noreply@poortwacht.example")
        #expect(mail.to == ["hr@lid.example"])
        #expect(mail.user == "poortwacht")
        #expect(mail.client == "poortwacht.example")
        let program = """
            import email, email.policy, base64, sys
            m = email.message_from_bytes(base64.b64decode(sys.argv[1]), policy=email.policy.default)
            defects = sum(len(p.defects) for p in m.walk()) + sum(len(v.defects) for v in m.values())
            print(defects, m["to"].addresses[0].display_name, m["subject"], [len(a.get_content()) for a in m.iter_attachments()])
            """
        let read = try Tool.run(Tool.python, ["-c", program, mail.content.base64EncodedString()])
        #expect(read == "0 Zoë van Café Uw saldo van oktober – één bladzijde [70000]\n")
    }

    @Test("Recipients are refused for good or for now, and a 4xx passes")
    func recipients() async throws {
        let server = try MailServer(authority: authority)
        let delivery = SMTPDelivery(server: server.address())
        let refused = try await failure(server.address(), to: "refused@lid.example")
        #expect(refused.trouble == .recipientRefused && refused.isPermanent)
        #expect(refused.words == "550 5.1.1 <refused@lid.example>: no mailbox of refused")
        let rejected = try await failure(server.address(), to: "rejected@lid.example")
        #expect(rejected.trouble == .messageRefused && rejected.isPermanent)
        let later = try await failure(server.address(), to: "later@lid.example")
        #expect(later.trouble == .recipientRefused && !later.isPermanent && later.reply == 451)
        try await delivery.deliver(message(to: "later@lid.example"))
        #expect(try server.mails().map(\.to) == [["later@lid.example"]])
    }

    @Test("One refused recipient keeps the message from the others")
    func allOrNone() async throws {
        let server = try MailServer(authority: authority)
        let delivery = SMTPDelivery(server: server.address())
        let message = try message(to: "a@lid.example", "refused@lid.example")
        let failure = await #expect(throws: DeliveryFailure.self) { try await delivery.deliver(message) }
        #expect(failure?.trouble == .recipientRefused)
        #expect(try server.mails().isEmpty)
    }

    @Test("A connection that breaks after the message is a failure that may pass; the second try has the same id")
    func interruption() async throws {
        let server = try MailServer(authority: authority)
        let failure = try await failure(server.address(), to: "dropped@lid.example")
        #expect(failure.trouble == .interrupted && !failure.isPermanent)
        try await SMTPDelivery(server: server.address()).deliver(message(to: "dropped@lid.example"))
        #expect(try server.mails().map(\.id) == ["1@poortwacht.example", "1@poortwacht.example"])
    }

    @Test("A mail after one whose reply is late has a conversation of its own, and need not wait for that reply")
    func lateReply() async throws {
        let server = try MailServer(authority: authority)
        let delivery = SMTPDelivery(server: server.address(lastReplySeconds: 1))
        let late = try message(to: "late@lid.example")
        let failure = await #expect(throws: DeliveryFailure.self) { try await delivery.deliver(late) }
        #expect(failure?.trouble == .interrupted && failure?.words.isEmpty == true)
        for number in 2...4 { try await delivery.deliver(message(to: "a@lid.example", number: number)) }
        let refused = try message(to: "refused@lid.example", number: 5)
        let refusal = await #expect(throws: DeliveryFailure.self) { try await delivery.deliver(refused) }
        #expect(refusal?.words.hasPrefix("550 5.1.1") == true)
        #expect(try server.mails().map(\.to) == [["late@lid.example"]] + Array(repeating: ["a@lid.example"], count: 3))
    }

    @Test("The reply to a whole message is waited for longer than the others, so that it goes out once")
    func patience() async throws {
        let server = try MailServer(authority: authority)
        try await SMTPDelivery(server: server.address(timeoutSeconds: 2)).deliver(message(to: "late@lid.example"))
        #expect(try server.mails().count == 1)
        #expect(server.address(timeoutSeconds: 120).lastReplySeconds == 600)
        #expect(server.address(timeoutSeconds: 600).lastReplySeconds == 600)
    }

    @Test("421 to a recipient is that mail's own trouble, and the next one goes out by a new connection")
    func closing() async throws {
        let server = try MailServer(authority: authority)
        let delivery = SMTPDelivery(server: server.address())
        let closing = try message(to: "closing@lid.example")
        let failure = await #expect(throws: DeliveryFailure.self) { try await delivery.deliver(closing) }
        #expect(failure?.trouble == .recipientRefused && failure?.reply == 421 && failure?.isPermanent == false)
        try await delivery.deliver(message(to: "a@lid.example", number: 2))
        let crowded = try message(to: "a@lid.example", from: "crowd@poortwacht.example")
        let crowd = await #expect(throws: DeliveryFailure.self) { try await delivery.deliver(crowded) }
        #expect(crowd?.trouble == .serverRefused)
    }

    @Test("A sender is tried without sending anything, and its refusal told; the next one is tried all the same")
    func senders() async throws {
        let server = try MailServer(.init(password: "geheim"), authority: authority)
        let delivery = SMTPDelivery(server: server.address())
        let nobody = try MailAddress("nobody@poortwacht.example")
        let refused = await #expect(throws: DeliveryFailure.self) { try await delivery.check(from: nobody) }
        #expect(refused?.trouble == .senderRefused && refused?.reply == 553 && refused?.isForNow == false)
        let waiting = try MailAddress("waiting@poortwacht.example")
        let later = await #expect(throws: DeliveryFailure.self) { try await delivery.check(from: waiting) }
        #expect(later?.trouble == .senderRefused && later?.isForNow == true)
        try await delivery.check(from: MailAddress("noreply@poortwacht.example"))
        try await delivery.deliver(message(to: "a@lid.example"))
        #expect(try server.mails().count == 1)
        let stranger = SMTPServer(
            host: "127.0.0.1", port: server.port, security: .starttls, login: nil, authorityFile: authority.authority,
            clientName: "x.example", timeoutSeconds: 20)
        let unknown = try MailAddress("noreply@poortwacht.example")
        let required = await #expect(throws: DeliveryFailure.self) {
            try await SMTPDelivery(server: stranger).check(from: unknown)
        }
        #expect(required?.trouble == .signInNotPossible)
    }

    @Test(
        "A server that begins to talk and stops, and one that is no mail server, are told apart from a silent one",
        arguments: [
            ("220-mail.test bids you wait", DeliveryTrouble.tooSlow),
            ("HTTP/1.1 400 Bad Request", .notAMailServer), ("SSH-2.0-OpenSSH_9.2", .notAMailServer),
        ])
    func babbling(greeting: String, trouble: DeliveryTrouble) async throws {
        let server = try MailServer(.init(certificate: nil, greeting: greeting), authority: authority)
        #expect(try await failure(server.address(timeoutSeconds: 2)).trouble == trouble)
    }

    @Test("A password that is wrong, or missing, is said and not repeated")
    func signingIn() async throws {
        let server = try MailServer(.init(password: "geheim"), authority: authority)
        let wrong = try await failure(server.address(password: "verkeerd"))
        #expect(wrong.trouble == .passwordRefused && wrong.reply == 535 && !wrong.isPermanent)
        #expect(!wrong.words.contains("verkeerd"))
        let nobody = SMTPServer(
            host: "127.0.0.1", port: server.port, security: .starttls, login: nil, authorityFile: authority.authority,
            clientName: "x.example", timeoutSeconds: 20)
        #expect(try await failure(nobody).trouble == .signInNotPossible)
    }

    @Test(
        "A certificate that does not prove the server stops everything before a word is said",
        arguments: [
            ("other", DeliveryTrouble.certificateOfAnotherHost), ("expired", .certificateExpired),
        ])
    func certificates(name: String, trouble: DeliveryTrouble) async throws {
        for security in SMTPSecurity.allCases {
            let server = try MailServer(.init(certificate: name, security: security), authority: authority)
            #expect(try await failure(server.address()).trouble == trouble)
            #expect(try server.mails().isEmpty)
        }
    }

    @Test("An authority that we do not know, or whose file is not there, is said")
    func authorities() async throws {
        let server = try MailServer(authority: authority)
        let stranger = authority.certificate("other")
        #expect(try await failure(server.address(trusting: stranger)).trouble == .certificateUntrusted)
        #expect(try await failure(server.address(trusting: "/nowhere.pem")).trouble == .authorityFileUnusable)
    }

    @Test("Nothing goes out in the clear, and a port that speaks otherwise ends in time")
    func encryption() async throws {
        let plain = try MailServer(.init(certificate: nil), authority: authority)
        #expect(try await failure(plain.address()).trouble == .encryptionNotOffered)
        #expect(try await failure(plain.address(security: .tls)).trouble == .encryptionFailed)
        #expect(try plain.mails().isEmpty)
        let implicit = try MailServer(.init(security: .tls), authority: authority)
        let began = ContinuousClock.now
        #expect(try await failure(implicit.address(security: .starttls, timeoutSeconds: 1)).trouble == .timedOut)
        #expect(began.duration(to: .now) < .seconds(10))
    }

    @Test("A server that is gone, and a name that is nobody's, are said")
    func nobody() async throws {
        let server = try MailServer(authority: authority)
        server.stop()
        #expect(try await failure(server.address()).trouble == .noConnection)
        #expect(try await failure(server.address(host: "mail.invalid")).trouble == .hostUnknown)
    }

    @Test("A delivery that nobody waits for any more ends at once")
    func cancelling() async throws {
        let silent = try MailServer(.init(security: .tls), authority: authority)
        let delivery = SMTPDelivery(server: silent.address(security: .starttls, timeoutSeconds: 60))
        let message = try message(to: "a@lid.example")
        let task = Task { try await delivery.deliver(message) }
        try await Task.sleep(for: .milliseconds(300))
        let began = ContinuousClock.now
        task.cancel()
        await #expect(throws: DeliveryFailure.self) { try await task.value }
        #expect(began.duration(to: .now) < .seconds(10))
    }

    @Test("The password is printed nowhere")
    func redaction() {
        let login = SMTPLogin(user: "poortwacht", password: "geheim")
        var dumped = ""
        dump(login, to: &dumped)
        #expect(!"\(login) \(String(reflecting: login)) \(dumped)".contains("geheim"))
    }
}
