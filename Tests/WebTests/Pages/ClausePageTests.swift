import Testing

@testable import Web

/// The pages on which a coordinator sees and changes the text of contracts.
@Suite struct ClausePageTests {
    @Test func `lists the texts, changes one by a preview and puts it back`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let list = try await browser.get("/noord/instellingen/overeenkomst")
            #expect(list.holds("Nog niet getoetst.") && list.holds("Begin, verlenging en einde"))
            let path = "/noord/instellingen/overeenkomst/trial-purpose"
            #expect(try await browser.get(path).holds("met behoud van loon"))
            let texts = [
                ("heading_nl", "Doel"), ("text_nl", "1. Wij <b>proberen</b> het bij de {{host}}."),
                ("heading_en", "Purpose"), ("text_en", "1. We try it."), ("revision", "1"),
            ]
            let preview = try await browser.submit(path, to: path + "/voorbeeld", texts)
            #expect(preview.status == 200)
            #expect(preview.holds("Wij &lt;b&gt;proberen&lt;/b&gt; het bij de ontvangende werkgever."))
            let wrong = texts.map { $0.0 == "text_nl" ? ($0.0, "1. {{naam}}") : $0 }
            let refused = try await browser.submit(path, to: path + "/voorbeeld", wrong)
            #expect(refused.status == 422 && refused.holds("{{naam}} bestaat niet"))
            let kept = try await browser.submit(path, to: path, texts)
            #expect(try await browser.follow(kept).holds("De tekst is vastgelegd."))
            #expect(try await browser.get(path).holds("eigen tekst vastgelegd"))
            let back = try await browser.submit(path, to: path + "/terugzetten", [("revision", "2")])
            #expect(try await browser.follow(back).holds("De tekst van poortwacht geldt weer."))
        }
    }

    @Test func `records a lawyer's check`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let path = "/noord/instellingen/overeenkomst/toetsing"
            let form = try await browser.get(path)
            let hash = try #require(form.body.firstMatch(of: /name="texts_hash" value="([0-9a-f]{64})"/)?.output.1)
            let done = try await browser.submit(
                path, to: path,
                [("lawyer", "mr. K. de Wit"), ("reviewed_on", "2026-10-30"), ("texts_hash", String(hash))]
            )
            let list = try await browser.follow(done)
            #expect(list.holds("mr. K. de Wit heeft deze teksten getoetst op 30 oktober 2026."))
            let back = try await browser.submit(
                "/noord/instellingen/overeenkomst", to: path + "/intrekken", [])
            #expect(try await browser.follow(back).holds("Nog niet getoetst."))
        }
    }
}
