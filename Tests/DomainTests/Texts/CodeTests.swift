import Testing

@testable import Domain

@Suite struct CodeTests {
    @Test(
        "KvK numbers are eight digits",
        arguments: [("90010000", "90010000"), (" 0123 4567 ", "01234567"), ("12.34.56.78", "12345678")])
    func kvk(text: String, expected: String) throws {
        #expect(try KvkNumber(text, at: "/kvk").text == expected)
    }

    @Test(
        "What is no KvK number is refused", arguments: ["", "9001000", "900100000", "9001000a", "٩٠٠١٠٠٠٠", "-9001000"])
    func kvkRefused(text: String) {
        #expect(throws: Refusal(.kvkInvalid, at: "/kvk")) { try KvkNumber(text, at: "/kvk") }
    }

    @Test(
        "Slugs are short plain words",
        arguments: ["nh", "noord-holland-noord", "zorg2", String(repeating: "a", count: 40)])
    func slugs(text: String) throws {
        #expect(try Slug(text, at: "/slug").text == text)
    }

    @Test(
        "What is no slug is refused",
        arguments: ["", "a", "-ab", "ab-", "AB", "a b", "a/b", "é-b", "..", String(repeating: "a", count: 41)])
    func slugsRefused(text: String) {
        #expect(throws: Refusal(.slugInvalid, at: "/slug")) { try Slug(text, at: "/slug") }
    }

    @Test(
        "Paths of the server are no slugs", arguments: ["api", "health", "verify", "metrics", "assets", ".well-known"])
    func slugsReserved(text: String) {
        #expect(throws: Refusal(.slugReserved, at: "/slug")) { try Slug(text, at: "/slug") }
    }
}
