import Testing

@testable import Web

@Suite struct FeeTests {
    private func question(_ fee: String) -> String {
        """
        {"start":"2026-11-16","end":"2026-12-31","schedule":[{"from":"2026-11-16","weekly_minutes":1200}],
        "fee_basis":{"gross_cents":1400,"charges_cents":400,"administration_cents":90,"share_percents":[50]}\(fee)}
        """
    }

    @Test func `a fee can be tried before anything is drafted`() async throws {
        try await APIWorld.run { world async throws in
            let member = try await world.member("Zorggroep Kuyper", kvk: "90010001")
            let answer = try await member.user.post("/fee-calculations", question(""))
            try #require(answer.status == 200, "\(answer.body)")
            #expect(try answer.number("/hourly_cents") == 1890 && answer.number("/maximum_cents") == 1890)
            #expect(try answer.number("/steps/0/hourly_cents") == 990)
            #expect(try answer.number("/months/0/fee_cents") == 44 * 990)
            #expect(try answer.number("/months/1/fee_cents") == 92 * 990)
            #expect(try answer.number("/total_cents") == answer.number("/fee_cents") + answer.number("/vat_cents"))
            #expect(try answer.value("/is_without_profit") == .bool(true))
            let profit = try await member.user.post("/fee-calculations", question(#","fee_cents":1891"#))
            #expect(try profit.value("/is_without_profit") == .bool(false))
            let wrong = try await member.user.post("/fee-calculations", question(#","fee_cents":0"#))
            #expect(wrong.status == 422)
        }
    }
}
