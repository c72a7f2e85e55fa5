import Testing

@testable import Domain

@Suite struct CitizenNumberTests {
    @Test(
        "A citizen service number is found however it is written",
        arguments: [
            "bsn 111222333", "111222333", "BSN:111222333.", "bsn111222333", "111 222 333", "111.222.333", "1112.22.333",
            "11.12.22.333", "111-222-333", "mijn nummer is 123456782 en meer", "١١١٢٢٢٣٣٣", "111222333 of 06-12345678",
            "10000008", "010000008", "12 111222333", "code 4 111 222 333",
        ])
    func finds(text: String) {
        #expect(CitizenNumber.occurs(in: text))
    }

    @Test(
        "Other numbers pass",
        arguments: [
            "111222334", "06-10000001", "06 12345678", "0611122233", "072-5595185", "+31 72 559 51 85", "+31111222333",
            "0031 111222333", "31-12-2026", "12.10.2026", "2026-10-12", "KvK 90010000", "kvk-nummer: 90010000",
            "1234 AB", "24 32 40 16", "€ 12.000.000", "000000000", "1112223330", "36 uur", "NL91 ABNA 0417 1643 00", "",
        ])
    func passes(text: String) {
        #expect(!CitizenNumber.occurs(in: text))
    }

    @Test("The refusal of a citizen service number repeats no digit of it")
    func refusal() {
        #expect(throws: Refusal(.textHoldsCitizenNumber, at: "/wishes")) {
            try FreeText("bsn 111222333", at: "/wishes")
        }
    }
}
