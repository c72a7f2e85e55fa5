import Testing

@testable import Web

/// From a candidate to the hours of a placement, by the API alone.
@Suite struct WalkthroughTests {
    @Test func `a candidate finds a place, and the ledger stays whole`() async throws {
        try await APIWorld.run { world async throws in
            let bringing = try await world.member("Zorggroep Kuyper", kvk: "90010001", employees: 140)
            let taking = try await world.member("Gemeente Schagen", kvk: "90010002")
            let (candidate, person) = try await world.published(by: bringing)
            let claim = try await world.accepted(candidate, person, bringing, taking)
            let contract = try await world.inForce(claim, person, bringing, taking)
            try await world.work(contract, taking)
            try await world.lookAround(candidate, person)
        }
    }

    @Test func `what is not theirs does not exist for others`() async throws {
        try await APIWorld.run { world async throws in
            let bringing = try await world.member("Zorggroep Kuyper", kvk: "90010001")
            let third = try await world.member("Bakkerij Noord", kvk: "90010003", employees: 12)
            let (candidate, person) = try await world.published(by: bringing)
            for path in ["", "/timeline", "/identity", "/matches"] {
                #expect(try await third.user.get("/candidates/\(candidate)\(path)").status == 404, "\(path)")
            }
            #expect(
                try await third.user.get("/candidates/\(candidate)/conditions").text("/code")
                    == "conditions-need-matching-slot")
            let card = try await third.user.get("/cards/\(candidate)")
            #expect(card.status == 200 && !card.body.contains("Kuyper") && !card.body.contains("1741"))
            for path in ["/settings", "/members", "/candidates", "/events", "/mine/contracts"] {
                let status = try await person.get(path).status
                #expect(path.hasPrefix("/mine") ? status == 200 : status == 403, "\(path) \(status)")
            }
            #expect(try await bringing.user.get("/mine").status == 403)
            #expect(try await bringing.user.get("/ledger/transfers").status == 403)
            #expect(try await bringing.user.get("/members/\(third.id)/balance").text("/band") == "even")
            #expect(try await third.user.get("/members/\(third.id)/balance").value("/band") == .null)
        }
    }
}
