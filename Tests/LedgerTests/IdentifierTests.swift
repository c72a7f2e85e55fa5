import Ledger
import Testing

@Suite struct IdentifierTests {
    @Test(
        "An identifier is read and written back the same",
        arguments: [
            "00000000-0000-0000-0000-000000000000", "01234567-89ab-cdef-0123-456789abcdef",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ])
    func roundTrip(text: String) throws {
        let id = try #require(MemberId(text))
        #expect(id.description == text)
        #expect(MemberId(bytes: id.bytes) == id)
    }

    @Test(
        "Any other text is refused",
        arguments: [
            "", "0123456789abcdef0123456789abcdef", "01234567-89AB-cdef-0123-456789abcdef",
            "01234567-89ab-cdef-0123-456789abcde", "01234567-89ab-cdef-0123-456789abcdef0",
            "0123456-789ab-cdef-0123-456789abcdef", "01234567-89ab-cdef-0123-456789abcdeg",
            "{1234567-89ab-cdef-0123-456789abcde}", "01234567-89ab-cdef-0123_456789abcdef",
            " 1234567-89ab-cdef-0123-456789abcdef",
        ])
    func refusals(text: String) {
        #expect(MemberId(text) == nil)
    }

    @Test("Any other count of bytes than 16 is refused", arguments: [0, 15, 17])
    func otherCounts(count: Int) {
        #expect(MemberId(bytes: [UInt8](repeating: 7, count: count)) == nil)
    }

    @Test("Identifiers are in the order of their texts")
    func order() throws {
        let texts = [
            "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-8000-000000000000",
            "00000000-0000-0001-0000-000000000000", "80000000-0000-0000-0000-000000000000",
        ]
        let ids = try texts.map { try #require(MemberId($0)) }
        #expect(ids.reversed().sorted() == ids)
        #expect(texts.sorted() == texts)
    }

    @Test("An account is the network or a member, and reads what it writes")
    func accounts() throws {
        let member = try Samples.member(1)
        for account in [Account.network, .member(member)] { #expect(Account(account.description) == account) }
        #expect(Account("network") == .network)
        #expect(Account(member) == .member(member))
        #expect(Account(MemberId?.none) == .network)
        #expect(Account("") == nil)
        #expect(Account("Network") == nil)
    }

    @Test("The transfer of one purpose about one subject has one identifier, of version 8, that others can compute")
    func derivedIdentifiers() throws {
        let placement: PlacementId = try Samples.id("11111111-2222-4333-8444-555555555555")
        let october = try month("2026-10")
        let started = TransferId.derived("placement-started", placement, near: october)
        // By Python's hashlib and uuid, from docs/ledger.md.
        #expect(started.description == "5f01d991-2e1c-8a91-9fc8-425e19eea0f5")
        let hours = TransferId.derived("hours", placement, "2026-10/0", near: october)
        #expect(hours.description == "5f017858-641d-8fb2-b059-c203ceb6d25d")
        let settled = TransferId.derived("placement-settled", started, near: october)
        #expect(settled.description == "5f011964-6df4-8977-bcc9-f27de073f5ee")
        let corrected = TransferId.derived("correction-booked", placement, near: nil)
        #expect(corrected.description == "8d7a379c-892e-87b4-92c9-ce2dd330dc89")
        #expect(TransferId.derived("hours", placement, "2026-10/1", near: october) != hours)
        #expect(try TransferId.derived("hours", Samples.placement(1), "2026-10/0", near: october) != hours)
    }
}
