import Testing

@testable import Domain

@Suite struct AddressTests {
    @Test(
        "E-mail addresses keep their name and get a lower-case domain",
        arguments: [
            ("kandidaat@example.nl", "kandidaat@example.nl"),
            (" Karin.Vos+werk@EXAMPLE.NL ", "Karin.Vos+werk@example.nl"),
            ("o'brien@sub.example.co", "o'brien@sub.example.co"), ("a@xn--caf-dma.nl", "a@xn--caf-dma.nl"),
        ])
    func emails(text: String, expected: String) throws {
        #expect(try EmailAddress(text, at: "/email").text == expected)
    }

    @Test(
        "What is no e-mail address is refused",
        arguments: [
            "", "geen-adres", "a@b", "@example.nl", "a@", "a@@example.nl", "a b@example.nl", ".a@example.nl",
            "a.@example.nl", "a..b@example.nl", "a@-example.nl", "a@example-.nl", "a@example..nl",
            "a@example.nl\nBcc: x@example.nl", "a@example.123", "\"a\"@example.nl", "a@[127.0.0.1]", "é@example.nl",
            "a@exämple.nl", "a,b@example.nl", "<a@example.nl>",
        ])
    func emailsRefused(text: String) {
        #expect(throws: Refusal(.emailInvalid, at: "/email")) { try EmailAddress(text, at: "/email") }
    }

    @Test("An e-mail address has at most 254 characters, 64 of them before the at sign")
    func emailLengths() throws {
        let label = String(repeating: "a", count: 63)
        let domain = "\(label).\(label).\(label)"
        #expect(try EmailAddress(String(repeating: "b", count: 62) + "@" + domain, at: "/email").text.count == 254)
        #expect(throws: Refusal.self) {
            try EmailAddress(String(repeating: "b", count: 63) + "@" + domain, at: "/email")
        }
        #expect(throws: Refusal.self) {
            try EmailAddress(String(repeating: "b", count: 65) + "@example.nl", at: "/email")
        }
    }

    @Test(
        "Telephone numbers stay as written and know their international form",
        arguments: [
            ("06-10000001", "+31610000001"), ("072-5595185", "+31725595185"), ("06 12 34 56 78", "+31612345678"),
            ("(072) 559 51 85", "+31725595185"), ("+31 (0)72 5595185", "+31725595185"),
            ("0031 6 12345678", "+31612345678"),
            ("0800-1234", "+318001234"), ("+32 2 123 45 67", "+3221234567"), ("0900-1234567", "+319001234567"),
        ])
    func phones(text: String, international: String) throws {
        let phone = try PhoneNumber(text, at: "/phone")
        #expect(phone.text == text)
        #expect(phone.international == international)
    }

    @Test(
        "What is no telephone number is refused",
        arguments: [
            "", "12345", "061234567", "06123456789", "6 12345678", "06-1234567a", "+1", "+31 6 1234 5678 9012 3456",
            "06\n12345678", "++31612345678", "+0612345678", "06+12345678", "=0612345678", "٠٦١٢٣٤٥٦٧٨",
        ])
    func phonesRefused(text: String) {
        #expect(throws: Refusal(.phoneInvalid, at: "/phone")) { try PhoneNumber(text, at: "/phone") }
    }

    @Test(
        "Postcodes are normalised and lead to an area and a region",
        arguments: [
            ("1811 DB", "1811 DB", "1811", "Alkmaar"), ("1621eb", "1621 EB", "1621", "Hoorn en Enkhuizen"),
            (" 9999  xa ", "9999 XA", "9999", "Delfzijl en Appingedam"), ("1000AA", "1000 AA", "1000", "Amsterdam"),
        ])
    func postcodes(text: String, expected: String, area: String, region: String) throws {
        let postcode = try Postcode(text, at: "/postcode")
        #expect(postcode.text == expected)
        #expect(postcode.area.text == area)
        #expect(postcode.area.region.name == region)
    }

    @Test(
        "What is no postcode is refused",
        arguments: [
            "", "1811", "0811 DB", "1811 D", "1811 DBX", "18110 B", "1811 SS", "1811 SA", "1811 SD", "1811 1B",
            "ABCD EF", "1811 ÉB",
        ])
    func postcodesRefused(text: String) {
        #expect(throws: Refusal(.postcodeInvalid, at: "/postcode")) { try Postcode(text, at: "/postcode") }
    }

    @Test(
        "Areas have four digits and no leading zero",
        arguments: ["", "181", "18111", "0999", "18x1", "1811 DB", "-181"])
    func areasRefused(text: String) {
        #expect(throws: Refusal(.postcodeInvalid, at: "/postcode4")) { try PostcodeArea(text, at: "/postcode4") }
    }

    @Test("Each of the ninety regions has a name of its own")
    func regions() {
        let names = PostcodeRegion.all.map(\.name)
        #expect(names.count == 90)
        #expect(Set(names).count == 90)
        #expect(PostcodeRegion(number: 9) == nil)
        #expect(PostcodeRegion(number: 100) == nil)
        #expect(PostcodeRegion(number: 35)?.name == "Utrecht")
        #expect(PostcodeRegion(number: 62)?.name == "Maastricht")
        #expect(PostcodeRegion(number: 97)?.name == "Groningen")
    }
}
