import Testing

@testable import Domain

@Suite struct PlainTextTests {
    @Test(
        "Names of any script pass, trimmed",
        arguments: [
            ("Els Mulder", "Els Mulder"), ("  Zoë van Café ", "Zoë van Café"), ("'t Hooft", "'t Hooft"),
            ("O'Brien-Łukasz", "O'Brien-Łukasz"),
            ("Nguyễn Thị Ánh", "Nguyễn Thị Ánh"), ("محمد علی", "محمد علی"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("李小龍", "李小龍"),
            ("X", "X"), ("Karin Kok", "Karin Kok"),
        ])
    func namesPass(text: String, expected: String) throws {
        #expect(try PersonName(text, at: "/name").text == expected)
    }

    @Test(
        "Names that are none are refused",
        arguments: [
            ("", RefusalCode.textEmpty), ("   ", .textEmpty), ("\u{A0}", .textEmpty),
            (String(repeating: "a", count: 201), .textTooLong),
            (String(repeating: "a", count: 1_000_000), .textTooLong),
            ("a" + String(repeating: "\u{301}", count: 300), .textTooLong),
            ("Karin\nVos", .textControlCharacter), ("Karin\r\nBcc: x@example.nl", .textControlCharacter),
            ("Karin\u{0}Vos", .textControlCharacter), ("Karin\u{202E}soV", .textControlCharacter),
            ("Karin\u{2028}Vos", .textControlCharacter),
            ("Karin\tVos", .textControlCharacter), ("=HYPERLINK(\"http://x\";\"klik\")", .textLooksLikeFormula),
            ("+1+1", .textLooksLikeFormula), ("-2", .textLooksLikeFormula), (" @SUM(A1)", .textLooksLikeFormula),
            ("＝1+1", .textLooksLikeFormula),
        ])
    func namesRefused(text: String, code: RefusalCode) {
        let refusal = #expect(throws: Refusal.self) { try PersonName(text, at: "/name") }
        #expect(refusal?.code == code)
        #expect(refusal?.field == "/name")
    }

    @Test("Two hundred characters fit and the refusal of one more says how many do")
    func limit() throws {
        #expect(try PersonName(String(repeating: "é", count: 200), at: "/name").text.count == 200)
        #expect(throws: Refusal(.textTooLong, at: "/name", ["max": "200"])) {
            try PersonName(String(repeating: "é", count: 201), at: "/name")
        }
    }

    @Test("An organisation may be named after an illness, a skill may not")
    func lines() throws {
        #expect(try PlainLine("Stichting Kanker en Werk", at: "/name").text == "Stichting Kanker en Werk")
        #expect(throws: Refusal(.textNamesHealth, at: "/skills/0", ["word": "hernia"])) {
            try GuardedLine("hernia", at: "/skills/0")
        }
        #expect(throws: Refusal(.textTooLong, at: "/name", ["max": "5"])) {
            try PlainLine("zestien", at: "/name", maximum: 5)
        }
        #expect(try GuardedLine("rijbewijs B", at: "/skills/0").text == "rijbewijs B")
    }

    @Test("Free text keeps its lines with plain ends and may start like a list")
    func freeText() throws {
        #expect(
            try FreeText("- een\r\n- twee\rdrie\n\n\tvier\n", at: "/wishes").text == "- een\n- twee\ndrie\n\n\tvier")
        #expect(throws: Refusal(.textControlCharacter, at: "/wishes")) { try FreeText("een\u{1B}[31m", at: "/wishes") }
        #expect(throws: Refusal(.textEmpty, at: "/wishes")) { try FreeText("\r\n", at: "/wishes") }
        #expect(throws: Refusal(.textTooLong, at: "/wishes", ["max": "2000"])) {
            try FreeText(String(repeating: "ja ", count: 700), at: "/wishes")
        }
    }
}
