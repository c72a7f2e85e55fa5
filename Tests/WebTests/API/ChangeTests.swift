import Testing

@testable import Web

/// Making and changing things: once, in order, and never blindly.
@Suite struct ChangeTests {
    private let body = """
        {"name":"Bakkerij","sector":"retail","employees":12,"kvk":"90020000","postcode":"1811 DB","place":"Alkmaar"}
        """

    @Test func `a repeated request with one key makes one thing`() async throws {
        try await APIWorld.run { world async throws in
            let first = try await world.noord.post("/members", body, "Idempotency-Key: k-1")
            let second = try await world.noord.post("/members", body, "Idempotency-Key: k-1")
            #expect(first.status == 201 && second.status == 201)
            #expect(try first.text("/id") == second.text("/id"))
            #expect(try await world.noord.get("/members").list("/items").count == 1)
            let other = body.replacing("12", with: "13")
            #expect(
                try await world.noord.post("/members", other, "Idempotency-Key: k-1").text("/code")
                    == "idempotency-key-reused")
            let long = "Idempotency-Key: " + String(repeating: "k", count: 101)
            #expect(try await world.noord.post("/members", body, long).status == 400)
            let token = #"{"label":"x","read_only":true}"#
            #expect(
                try await world.noord.post("/tokens", token, "Idempotency-Key: k-2").text("/code")
                    == "parameter-invalid")
        }
    }

    @Test func `what was made says where it is and in which revision`() async throws {
        try await APIWorld.run { world async throws in
            let made = try await world.noord.post("/members", body)
            let id = try made.text("/id")
            #expect(made.header("location") == "/api/v1/noord/members/\(id)")
            #expect(made.header("etag") == "\"1\"")
            let change = #"{"name":"Bakkerij Noord","sector":"retail","employees":14}"#
            #expect(try await world.noord.put("/members/\(id)", change).status == 428)
            #expect(try await world.noord.put("/members/\(id)", change, revision: 7).status == 412)
            let changed = try await world.noord.put("/members/\(id)", change, revision: 1)
            #expect(changed.status == 200 && changed.header("etag") == "\"2\"")
            #expect(try changed.text("/name") == "Bakkerij Noord")
            #expect(try await world.noord.put("/members/\(id)", change, revision: 1).status == 412)
            #expect(try await world.zuid.get("/members/\(id)").status == 404)
        }
    }

    @Test func `a list goes on where it stopped`() async throws {
        try await APIWorld.run { world async throws in
            for number in 1...3 {
                let other = body.replacing("90020000", with: "9002000\(number)")
                #expect(try await world.noord.post("/members", other).status == 201)
            }
            let first = try await world.noord.get("/members?limit=2")
            let second = try await world.noord.get("/members?limit=2&after=\(try first.text("/next"))")
            #expect(try first.list("/items").count == 2 && second.list("/items").count == 1)
            #expect(try second.value("/next") == .null)
            #expect(try second.text("/items/0/code") == "L-0003")
        }
    }

    @Test func `decides settings and shows them`() async throws {
        try await APIWorld.run { world async throws in
            let path = "/settings/room_base"
            let changed = try await world.noord.put(path, #"{"valid_from":"2026-11-01","value":"3"}"#)
            #expect(try changed.number("/rules_today/room_base") == 3)
            #expect(
                try await world.noord.put(path, #"{"valid_from":"2026-11-01","value":"x"}"#).faults == [
                    "/value number-out-of-range"
                ])
            #expect(
                try await world.noord.put("/settings/nothing", #"{"valid_from":"2026-11-01","value":"1"}"#).status
                    == 404)
            let outcomes = #"{"valid_from":"2026-11-01","value":"other, not-continued"}"#
            #expect(try await world.noord.put("/settings/reversing_outcomes", outcomes).status == 200)
        }
    }

    @Test func `takes a file of members, or says which rows are faulty`() async throws {
        try await APIWorld.run { world async throws in
            let type = "Content-Type: text/csv"
            let sample = "@\(APIWorld.root)/Sources/poortwacht/Demo/leden.csv"
            let rehearsed = try await world.noord.post("/imports/members?dry_run=true", sample, type)
            #expect(
                try rehearsed.text("/fate") == "rehearsed" && rehearsed.number("/created") > 10, "\(rehearsed.body)")
            #expect(try await world.noord.get("/members").list("/items").isEmpty)
            let taken = try await world.noord.post("/imports/members", sample, type)
            #expect(try taken.text("/fate") == "taken")
            let again = try await world.noord.post("/imports/members", sample, type)
            #expect(try again.number("/created") == 0 && again.number("/already_there") == taken.number("/created"))
            let faulty = try await world.noord.post(
                "/imports/candidates", "@\(APIWorld.root)/Tests/Samples/kandidaten-fout.csv", type
            )
            #expect(faulty.status == 422)
            #expect(try faulty.faults.contains { $0.hasPrefix("/rows/") }, "\(faulty.body)")
            for garbage in ["", "\u{1}\u{2};;;\n\"", "naam;sector\n", "x"] {
                #expect(try await world.noord.post("/imports/slots", garbage, type).status == 422, "\(garbage)")
            }
            #expect(try await world.noord.post("/imports/members", "{}").text("/code") == "media-type-unsupported")
            #expect(try await world.noord.post("/imports/planets", "x", type).status == 404)
        }
    }
}
