import Domain
import Mail
import Testing

@Suite("Mail addresses")
struct AddressRuleTests {
    /// Whatever a form takes as an address, a mail must be able to go to, as it is.
    @Test("Forms and mails take the same addresses")
    func oneRule() throws {
        let names = [
            "a", "a+b", "o'brien", "a.b", ".a", "a.", "a..b", "", "é", "a b", "\"a\"", "a,b", "A", "a{b}", "a\\b",
            String(repeating: "a", count: 64), String(repeating: "a", count: 65),
        ]
        let domains = [
            "b.c", "b.nl", "B.NL", "b", "b.", ".nl", "b..nl", "b.1", "b.1a", "1.2.3.4", "3m.nl", "-b.nl", "b-.nl",
            "xn--caf-dma.nl", "b.n-l", "b.-", "bé.nl", "[1.2.3.4]", "b_c.nl", "b.nl ", "b.nl\n", "c@b.nl",
            String(repeating: "b", count: 63) + ".nl", String(repeating: "b", count: 64) + ".nl",
            String(repeating: "bcd.", count: 47) + "n", String(repeating: "bcd.", count: 63) + "nl",
        ]
        for text in names.flatMap({ name in domains.map { "\(name)@\($0)" } }) {
            let typed = taken { try EmailAddress(text, at: "/email").text }
            // Line ends at the edge are dropped by forms and never come to mails.
            guard !text.hasSuffix("\n") else { continue }
            #expect(taken { try MailAddress(text).address } == typed, "\(text.debugDescription)")
        }
        #expect(try MailAddress("a@b.c").address == "a@b.c")
    }

    private func taken(_ read: () throws -> String) -> String? {
        do { return try read() } catch { return nil }
    }
}
