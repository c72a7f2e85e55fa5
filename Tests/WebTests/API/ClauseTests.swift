import Testing

@testable import Web

/// The text of contracts by the API.
@Suite struct ClauseTests {
    private let body = """
        {"heading_nl":"Doel","text_nl":"1. Wij proberen het.","heading_en":"Purpose","text_en":"1. We try it."}
        """

    @Test func `a coordinator words a clause otherwise and puts it back`() async throws {
        try await APIWorld.run { world async throws in
            let all = try await world.noord.get("/clauses")
            #expect(all.status == 200)
            #expect(try all.value("/review") == .null)
            let path = "/clauses/trial-purpose"
            #expect(try await world.noord.get(path).header("etag") == "\"1\"")
            #expect(try await world.noord.put(path, body).status == 428)
            let changed = try await world.noord.put(path, body, revision: 1)
            #expect(changed.status == 200 && changed.header("etag") == "\"2\"", "\(changed.body)")
            #expect(try changed.text("/wording/nl/text") == "1. Wij proberen het.")
            #expect(try await world.noord.put(path, body, revision: 1).status == 412)
            let wrong = try await world.noord.put(path, body.replacing("Wij", with: "{{naam}}"), revision: 2)
            #expect(wrong.status == 422)
            #expect(try wrong.text("/errors/0/pointer") == "/text_nl")
            let back = try await world.noord.post("\(path)/revert", "{}", "If-Match: \"2\"")
            #expect(back.status == 200, "\(back.body)")
            #expect(try await world.zuid.get(path).header("etag") == "\"1\"")
            #expect(try await world.noord.get("/clauses/trial-unknown").status == 404)
        }
    }

    @Test func `a lawyer's check is recorded with what was checked, and withdrawn`() async throws {
        try await APIWorld.run { world async throws in
            let hash = try await world.noord.get("/clauses").text("/texts_hash")
            let review = #"{"lawyer":"mr. K. de Wit","reviewed_on":"2026-10-30","texts_hash":"\#(hash)"}"#
            let recorded = try await world.noord.put("/clause-review", review)
            #expect(recorded.status == 200, "\(recorded.body)")
            #expect(try recorded.text("/review/lawyer") == "mr. K. de Wit")
            #expect(try await world.noord.delete("/clause-review").status == 204)
            #expect(try await world.noord.delete("/clause-review").status == 404)
        }
    }

    @Test func `a specimen is a PDF, and members see none of this`() async throws {
        try await APIWorld.run { world async throws in
            let member = try await world.member("Zorggroep Kuyper", kvk: "90010001")
            for path in ["/clauses", "/clauses/trial-purpose", "/clause-specimens/trial/nl"] {
                #expect(try await member.user.get(path).status == 403, "\(path)")
            }
            let specimen = try await world.noord.get("/clause-specimens/trial/en")
            #expect(specimen.status == 200 && specimen.header("content-type") == "application/pdf")
            #expect(try await world.noord.get("/clause-specimens/hire/en").status == 404)
        }
    }
}
