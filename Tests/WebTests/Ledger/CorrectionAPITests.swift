import Domain
import Ledger
import Operations
import Testing

@testable import Web

/// Corrections, approvals, lines and departures by the API.
@Suite struct CorrectionAPITests {
    @Test func `corrects, lists the lines and settles a member that leaves`() async throws {
        try await APIWorld.run { world in
            let first = try await world.member("Bakkerij", kvk: "90010001")
            let second = try await world.member("Zorggroep", kvk: "90010002")
            let body =
                #"{"bringing":"\#(first.id)","taking":"\#(second.id)","amount_hundredths":150,"reason":"Van voor het begin"}"#
            let made = try await world.noord.post("/ledger/corrections", body, "Idempotency-Key: een")
            #expect(made.status == 201, "\(made.body)")
            #expect(try made.text("/state") == "booked")
            let again = try await world.noord.post("/ledger/corrections", body, "Idempotency-Key: een")
            #expect(try again.text("/id") == made.text("/id"))
            #expect(try await first.user.post("/ledger/corrections", body).status == 403)
            let same = #"{"amount_minutes":60,"reason":"Zelfde rekening"}"#
            #expect(try await world.noord.post("/ledger/corrections", same).status == 422)
            #expect(try await world.noord.post("/ledger/corrections", #"{"reason":"Niets"}"#).status == 400)
            let lines = try await first.user.get("/members/\(first.id)/lines")
            #expect(try lines.number("/items/0/balance_hundredths") == -150)
            #expect(try lines.text("/items/0/reason") == "Van voor het begin")
            #expect(try lines.text("/items/0/state") == "final")
            #expect(try await first.user.get("/members/\(second.id)/lines").status == 404)
            let shown = try await world.noord.get("/ledger/balances?limit=1")
            #expect(try shown.list("/members").count == 1)
            #expect(try shown.number("/members/0/balance_hundredths_per_100_employees") == -150)
            let rest = try await world.noord.get("/ledger/balances?limit=1&after=\(try shown.text("/next"))")
            #expect(try rest.text("/members/0/code") == "L-0002")
            #expect(try await world.noord.get("/approvals").list("/items").isEmpty)
            let departure = try await world.noord.get("/members/\(first.id)/departure")
            #expect(try departure.number("/transfers/0/amount_hundredths") == 150)
            let left = try await world.noord.post("/members/\(first.id)/leave")
            #expect(try left.text("/state") == "left", "\(left.body)")
            let back = try await world.noord.post("/members/\(first.id)/rejoin")
            #expect(try back.text("/state") == "active", "\(back.body)")
            #expect(try back.list("/memberships").count == 2)
            let merged = try await world.noord.post("/members/\(second.id)/merge", #"{"into":"\#(first.id)"}"#)
            #expect(try merged.text("/state") == "merged", "\(merged.body)")
            #expect(try await world.noord.get("/members/\(first.id)/balance").number("/balance_hundredths") == 150)
            #expect(try await world.noord.get("/ledger/verify").text("/head").hasPrefix("3:"))
        }
    }

    @Test func `a second coordinator approves or refuses`() async throws {
        try await APIWorld.run { world in
            let member = try await world.member("Bakkerij", kvk: "90010001")
            let invited = try await world.noord.post(
                "/invitations", #"{"email":"tweede@noord.example","name":"Twan"}"#)
            try #require(invited.status == 201, "\(invited.body)")
            let second = try await world.signIn(try #require(UserId(try invited.text("/id"))))
            let body = #"{"taking":"\#(member.id)","amount_minutes":90,"reason":"Uren van een los gesprek"}"#
            let made = try await world.noord.post("/ledger/corrections", body)
            #expect(try made.text("/state") == "proposed", "\(made.body)")
            let id = try made.text("/id")
            #expect(try await world.noord.post("/approvals/\(id)/approve").status == 403)
            #expect(try await second.get("/approvals").text("/items/0/id") == id)
            let refused = try await second.post("/approvals/\(id)/refuse", #"{"reason":"Die uren tellen niet"}"#)
            #expect(try refused.text("/refusal") == "Die uren tellen niet")
            #expect(try await second.post("/approvals/\(id)/approve").status == 409)
            let other = try await world.noord.post("/ledger/corrections", body).text("/id")
            #expect(try await second.post("/approvals/\(other)/approve").text("/state") == "booked")
            let third = try await world.noord.post("/ledger/corrections", body).text("/id")
            #expect(try await world.noord.post("/ledger/corrections/\(third)/withdraw").text("/state") == "withdrawn")
            #expect(try await world.noord.get("/ledger/corrections?state=booked").list("/items").count == 1)
            let erased = try await world.noord.post("/ledger/corrections/\(other)/erase-reason")
            #expect(try erased.value("/reason") == .null)
        }
    }
}
