import Foundation
import Mail
import Testing

@Suite("Composing messages") struct MIMETests {
    private let sender: MailAddress
    private let recipient: MailAddress
    private let id: MessageID

    init() throws {
        sender = try MailAddress("noreply@poortwacht.example.nl", name: "Poortwachtercentrum Noord")
        recipient = try MailAddress("zoe@example.nl", name: "Zoë van Café")
        id = try MessageID("20260102.1@poortwacht.example.nl")
    }

    private func message(
        subject: String = "Uw voorstel", text: String = "Dag\n", html: String? = nil,
        attachments: [MailAttachment] = [],
        headers: [MailHeader] = []
    ) throws -> MailMessage {
        try MailMessage(
            id: id, dateSeconds: 1_767_323_045, from: sender, to: [recipient, MailAddress("b@example.nl")],
            subject: subject,
            text: text, html: html, attachments: attachments, headers: headers
        )
    }

    private func parsed(_ message: MailMessage) throws -> ParsedMail {
        try Python.run(ParsedMail.program, with: message.bytes, as: ParsedMail.self)
    }

    @Test("Python's email package reads back every part of a full message")
    func fullMessage() throws {
        let text = "Beste Zoë,\n\n.punt\nFrom hier\nlange regel \(String(repeating: "é=", count: 60))  \n\teind\t\n"
        let html = "<p>Beste Zoë,</p>\n"
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let name = "Overeenkomst Zoë van Café – \(String(repeating: "lang ", count: 14)).pdf"
        let mail = try parsed(
            message(
                subject: "Voorstel: Zoë → \(String(repeating: "planner ", count: 15))",
                text: text, html: html,
                attachments: [
                    MailAttachment(
                        fileName: "saldo 2026.csv", mediaType: "text/csv; charset=utf-8", bytes: Array("a;b\n".utf8)),
                    MailAttachment(fileName: name, mediaType: "application/pdf", bytes: bytes),
                    MailAttachment(fileName: "leeg €.bin", mediaType: "application/octet-stream", bytes: []),
                ],
                headers: [
                    .automaticallySubmitted,
                    .unsubscribeByOneClick(MailLink("https://poortwacht.example.nl/afmelden/x")),
                    .replyTo(MailAddress("regio@example.nl", name: "O'Neil, \"R\"")),
                    .inReplyTo(MessageID("1@example.nl")),
                ]
            ))
        #expect(mail.defects == 0)
        #expect(mail.subject == "Voorstel: Zoë → \(String(repeating: "planner ", count: 15))")
        #expect(mail.from == [["Poortwachtercentrum Noord", "noreply@poortwacht.example.nl"]])
        #expect(mail.to == [["Zoë van Café", "zoe@example.nl"], ["", "b@example.nl"]])
        #expect(mail.date == "2026-01-02T03:04:05+00:00")
        #expect(mail.text == text)
        #expect(mail.html == html)
        #expect(mail.names == ["saldo 2026.csv", name, "leeg €.bin"])
        #expect(mail.attachments == [Data("a;b\n".utf8), Data(bytes), Data()].map { $0.base64EncodedString() })
        #expect(
            mail.types == [
                "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/csv", "application/pdf",
                "application/octet-stream",
            ])
        #expect(mail.fields["auto-submitted"] == "auto-generated")
        #expect(mail.fields["list-unsubscribe"] == "<https://poortwacht.example.nl/afmelden/x>")
        #expect(mail.fields["list-unsubscribe-post"] == "List-Unsubscribe=One-Click")
        #expect(mail.fields["in-reply-to"] == "<1@example.nl>")
        #expect(mail.fields["message-id"] == "<20260102.1@poortwacht.example.nl>")
    }

    @Test(
        "A level that would hold one part is left out",
        arguments: [
            (nil, false, ["text/plain"]), ("<p>x</p>", false, ["multipart/alternative", "text/plain", "text/html"]),
            (nil, true, ["multipart/mixed", "text/plain", "text/plain"]),
        ] as [(String?, Bool, [String])])
    func levels(html: String?, hasAttachment: Bool, types: [String]) throws {
        let file = try MailAttachment(fileName: "a.txt", mediaType: "text/plain", bytes: [0x61])
        #expect(try parsed(message(html: html, attachments: hasAttachment ? [file] : [])).types == types)
    }

    @Test(
        "Subjects of every kind come through",
        arguments: [
            "Kort", "=?utf-8?Q?geen_woord?=", String(repeating: "lang woord ", count: 18),
            String(repeating: "é", count: 200),
            "👩‍👩‍👧 \(String(repeating: "👍🏽", count: 30))", " rand ", "komma, \"quote\" <x@y.nl>",
        ])
    func subjects(subject: String) throws {
        let mail = try parsed(message(subject: subject))
        #expect(mail.subject == subject || mail.subject == subject.trimmingCharacters(in: .whitespaces))
    }

    @Test("Lines end in CR LF, are short, and hold ASCII only")
    func lines() throws {
        let file = try MailAttachment(
            fileName: String(repeating: "ë", count: 120), mediaType: "a/b", bytes: [UInt8](repeating: 9, count: 500))
        let bytes = try message(
            subject: String(repeating: "é", count: 200), text: String(repeating: "é", count: 999) + "\r\rx\r\ny",
            attachments: [file]
        ).bytes
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.last == "")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.utf8.contains(0x0A) && !$0.utf8.contains(0x0D) })
    }

    @Test("A long media type is on a line of its own", arguments: [76, 78, 79, 114])
    func longTypes(length: Int) throws {
        let type = "application/" + String(repeating: "x", count: length - "Content-Type: application/".count)
        let file = try MailAttachment(fileName: "a.xlsx", mediaType: type, bytes: [1])
        let lines = String(decoding: try message(attachments: [file]).bytes, as: UTF8.self)
            .components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= max(78, type.utf8.count + 1) })
        #expect(lines.contains(" \(type)") == (length > 78))
        #expect(try parsed(message(attachments: [file])).types.last == type)
    }

    @Test("Equal messages give equal bytes, and another id gives other boundaries")
    func deterministic() throws {
        let one = try message(html: "<p>x</p>")
        #expect(one.bytes == (try message(html: "<p>x</p>").bytes))
        let other = try MailMessage(
            id: MessageID("2@example.nl"), dateSeconds: 0, from: sender, to: [recipient], subject: "x", text: "x",
            html: "y"
        )
        #expect(one.content != other.content)
        #expect(one.bytes == Array(one.fields.utf8) + one.content)
    }

    @Test(
        "Dates have their weekday and leap days",
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
            (1_767_225_599, "Wed, 31 Dec 2025 23:59:59 +0000"), (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 +0000"),
        ])
    func dates(seconds: Int64, expected: String) throws {
        let message = try MailMessage(
            id: id, dateSeconds: seconds, from: sender, to: [recipient], subject: "x", text: "")
        #expect(message.fields.hasPrefix("Date: \(expected)\r\n"))
    }
}
