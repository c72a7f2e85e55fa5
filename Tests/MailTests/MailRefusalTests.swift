import Mail
import Testing

@Suite("What mail refuses") struct MailRefusalTests {
    @Test(
        "Ordinary addresses are taken",
        arguments: [
            ("hr@lid1000.example.nl", "hr@lid1000.example.nl"), (" o'neil+x@Example.NL ", "o'neil+x@example.nl"),
            ("a.b@xn--caf-dma.nl", "a.b@xn--caf-dma.nl"), ("a@3m.nl", "a@3m.nl"),
        ])
    func addresses(text: String, expected: String) throws {
        #expect(try MailAddress(text).address == expected)
    }

    @Test(
        "Other addresses are refused",
        arguments: [
            ("", MailAddressFault.empty), ("geen-adres", .malformed), ("a@b", .malformed), ("a@@b.nl", .malformed),
            ("a@b..nl", .malformed),
            (".a@b.nl", .malformed), ("a.@b.nl", .malformed), ("a b@c.nl", .malformed), ("\"a\"@b.nl", .malformed),
            ("a@[1.2.3.4]", .malformed),
            ("a@1.2.3.4", .malformed), ("a@-b.nl", .malformed), ("a@b.nl,c@d.nl", .malformed), ("<a@b.nl>", .malformed),
            ("zoë@b.nl", .malformed),
            ("a@café.nl", .malformed), ("a@b.nl\r\nBcc: x@y.nl", .controlCharacter), ("a@b.nl\n", .controlCharacter),
            ("a\0@b.nl", .controlCharacter),
            ("\(String(repeating: "a", count: 65))@b.nl", .tooLong),
            ("a@\(String(repeating: "b.", count: 130))nl", .tooLong),
        ])
    func brokenAddresses(text: String, expected: MailAddressFault) {
        #expect(throws: expected) { try MailAddress(text) }
    }

    @Test("A name with a line break is refused, and one without end is shown shortened")
    func names() throws {
        #expect(throws: MailAddressFault.controlCharacter) { try MailAddress("a@b.nl", name: "Els\r\nBcc: x@y.nl") }
        #expect(throws: MailAddressFault.controlCharacter) { try MailAddress("a@b.nl", name: "Els\u{2028}x") }
        let hundred = String(repeating: "x", count: 100)
        #expect(try MailAddress("a@b.nl", name: hundred).name == hundred)
        #expect(try MailAddress("a@b.nl", name: hundred + "y").name == String(repeating: "x", count: 99) + "…")
        let families = try MailAddress("a@b.nl", name: String(repeating: "👩‍👩‍👧", count: 90)).name ?? ""
        #expect(families.unicodeScalars.count <= 100 && families.hasSuffix("👩‍👩‍👧…"))
        #expect(try MailAddress("a@b.nl", name: "  ").name == nil)
    }

    private func message(
        subject: String = "x", recipients: Int = 1, text: String = "", files: [Int] = [], date: Int64 = 0
    ) throws -> MailMessage {
        let address = try MailAddress("a@b.nl")
        return try MailMessage(
            id: MessageID("1@b.nl"), dateSeconds: date, from: address, to: Array(repeating: address, count: recipients),
            subject: subject,
            text: text,
            attachments: files.map {
                try MailAttachment(fileName: "x", mediaType: "a/b", bytes: [UInt8](repeating: 0, count: $0))
            }
        )
    }

    @Test(
        "A subject with a line break, of nothing, or too long is refused",
        arguments: [
            "x\r\nBcc: a@b.nl", "x\ny", " ", "", String(repeating: "x", count: 251), "x\u{85}",
        ])
    func subjects(subject: String) {
        #expect(throws: MailRefusal.subject(limit: 250)) { try message(subject: subject) }
    }

    @Test("Everything has a maximum")
    func maxima() {
        #expect(throws: MailRefusal.recipientCount(limit: 50)) { try message(recipients: 0) }
        #expect(throws: MailRefusal.recipientCount(limit: 50)) { try message(recipients: 51) }
        #expect(throws: MailRefusal.bodyTooLong(limit: 1 << 20)) {
            try message(text: String(repeating: "x", count: 1 << 20 + 1))
        }
        #expect(throws: MailRefusal.tooManyAttachments(limit: 20)) {
            try message(files: Array(repeating: 1, count: 21))
        }
        #expect(throws: MailRefusal.attachmentsTooLarge(limit: 15 << 20)) { try message(files: [15 << 20, 1]) }
        #expect(throws: MailRefusal.date) { try message(date: -1) }
        #expect(throws: MailRefusal.date) { try message(date: 253_402_300_800) }
    }

    @Test(
        "File names that are paths or break lines are refused",
        arguments: ["", "..", "a/b", "a\\b", "a\r\nb", String(repeating: "x", count: 121)])
    func fileNames(name: String) {
        #expect(throws: MailRefusal.fileName) { try MailAttachment(fileName: name, mediaType: "a/b", bytes: []) }
    }

    @Test(
        "Media types that break a header are refused",
        arguments: ["pdf", "a/b; x=y", "a/b\r\nX: y", "/", "multipart/mixed", "message/rfc822"])
    func mediaTypes(type: String) {
        #expect(throws: MailRefusal.mediaType) { try MailAttachment(fileName: "a", mediaType: type, bytes: []) }
    }

    @Test(
        "Message-IDs and links that break a header are refused",
        arguments: ["", "a", "a@b@c", "a b@c", "a@b>\r\nX: y", "<a@b>", "javascript:x", "http://x"])
    func identifiers(text: String) {
        #expect(throws: MailRefusal.messageID) { try MessageID(text) }
        #expect(throws: MailRefusal.link) { try MailLink(text) }
    }
}
