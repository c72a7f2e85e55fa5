import Domain
import Ledger
import Operations
import Testing

@testable import Web

/// The exchange as members see it: from a draft to hours worked.
@Suite struct ExchangePageTests {
    @Test func `takes a candidate from a draft to a placement`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let candidate = try await story.published()
            #expect(try await story.bringing.get(candidate).holds("beschikbaar"))
            let slot = try await story.slot()
            try Golden.expect(try await story.taking.get(slot), equals: "slot")
            let claim = try await story.claim(candidate, slot)
            #expect(try await story.bringing.get("/noord/").holds("Voorstel: vraag uw kandidaat of een gesprek mag"))
            try Golden.expect(try await story.bringing.get(claim), equals: "claim")
            try await story.accept(claim)
            let contract = try await drafted(claim, story)
            try await issued(contract, story)
            let placement = try await signed(contract, story)
            #expect(try await story.taking.get(placement).holds("begint op 9 november 2026"))
            #expect(try await story.bringing.get("/noord/plaatsingen").holds("gepland"))
        }
    }

    private func drafted(_ claim: String, _ story: MemberStory) async throws -> String {
        let made = try await story.taking.submit(claim, to: "\(claim)/overeenkomst")
        let contract = try #require(made.header("location"), "\(made.body)")
        #expect(try await story.taking.get(contract).holds("inleenvergoeding"))
        let terms = "\(contract)/afspraken"
        let form = try await story.taking.get(terms)
        try Golden.expect(form, equals: "terms")
        func option(_ name: String) throws -> String {
            let select = try form.body.firstMatch(of: Regex("(?s)<select[^>]* name=\"\(name)\".*?</select>"))
            let found = try #require(select).0.firstMatch(of: /<option value="([^"]*)" selected>/)
            return String(try #require(found).1)
        }
        let fields = [
            ("revision", "1"), ("kind", "secondment"), ("bringing", try option("bringing")),
            ("taking", try option("taking")), ("own_function", "planner"), ("function", "hulp bij de planning"),
            ("tasks", "roosters maken"), ("workplace", "Laan 1, 1741 AA Schagen"), ("mentor", "Jo Jansen"),
            ("start", "9-11-2026"), ("end", "28-2-2027"), ("notice_days", "14"), ("step_1_from", "9-11-2026"),
            ("step_1_minutes", "8"), ("step_2_from", "2026-12-07"), ("step_2_minutes", "16,5"), ("step_3_from", ""),
            ("step_3_minutes", ""), ("vat", "standard"), ("gross_cents", "20"), ("charges_cents", "5,00"),
            ("administration_cents", "1,25"), ("step_1_share", "50"), ("step_2_share", ""), ("step_3_share", ""),
        ]
        let early = try await story.taking.send(terms, fields + [("fee_cents", "veel")], from: form)
        #expect(early.status == 422)
        let sentence = "Dit getal is te klein of te groot. Kies een getal van €\u{A0}0,01 tot en met €\u{A0}500,00."
        #expect(early.errors == ["fee_cents: \(sentence)"])
        #expect(early.holds("value=\"16,5\"") && early.holds("value=\"veel\""))
        let profit = try await story.taking.send(terms, fields + [("fee_cents", "26,26")], from: form)
        #expect(profit.errors.first?.hasPrefix("fee_cents: Dit is meer dan de echte loonkosten") == true)
        #expect(profit.errors.first?.contains("hoogstens €\u{A0}26,25 per uur. Bron: Waadi") == true)
        let saved = try await story.taking.send(terms, fields + [("fee_cents", "24,50")], from: form)
        let changed = try await story.taking.follow(saved)
        #expect(changed.holds("€\u{A0}24,50 per uur"), "\(changed.body)")
        #expect(changed.holds("Vergoeding per maand") && changed.holds("Totaal") && changed.holds("50%"))
        return contract
    }

    private func issued(_ contract: String, _ story: MemberStory) async throws {
        #expect(try await story.taking.get("\(contract)/uitgeven").status == 403)
        try await story.pass("\(contract)/uitgeven", [])
        let pdf = try await story.bringing.get("\(contract)/pdf")
        #expect(pdf.header("content-type") == "application/pdf")
        let waiting = try await story.bringing.get(contract)
        #expect(waiting.holds("Herinneren<span class=\"visually-hidden\"> Zorggroep Kuyper</span></button>"))
        #expect(waiting.holds("Herinneren<span class=\"visually-hidden\"> Kandidaat K-0001</span></button>"))
    }

    /// Everybody signs with a code by mail.
    private func signed(_ contract: String, _ story: MemberStory) async throws -> String {
        for (browser, party) in [(story.taking, "taking"), (story.bringing, "bringing")] {
            let path = "\(contract)/tekenen/\(party)"
            let page = try await browser.get(path)
            let hash = try #require(page.body.firstMatch(of: /name="text_hash" value="([0-9a-f]{64})"/)).1
            let unread = try await browser.send(path, [("text_hash", String(hash))], from: page)
            #expect(unread.errors.first?.hasPrefix("confirm:") == true)
            let asked = try await browser.send(path, [("text_hash", String(hash)), ("confirm", "yes")], from: page)
            let form = try await browser.follow(asked)
            let digits = [("text_hash", String(hash)), ("code", "12")]
            let wrong = try await browser.send("\(path)/code", digits, from: form)
            #expect(wrong.errors.first?.hasPrefix("code: Deze code klopt niet.") == true, "\(wrong.errors)")
            let code = try await story.world.signingCode()
            let fields = [("text_hash", String(hash)), ("code", code), ("function", "P&O")]
            let done = try await browser.send("\(path)/code", fields, from: form)
            #expect(try await browser.follow(done).holds("U heeft de overeenkomst getekend."))
        }
        let candidate = try await story.world.enter(story.world.personalLink())
        let home = contract.replacing("/overeenkomsten/", with: "/mijn/overeenkomsten/")
        #expect(try await candidate.get(home).holds("2 van de 3 getekend"))
        let path = "\(home)/tekenen"
        let page = try await candidate.get(path)
        let hash = try #require(page.body.firstMatch(of: /name="text_hash" value="([0-9a-f]{64})"/)).1
        let asked = try await candidate.send(path, [("text_hash", String(hash)), ("confirm", "yes")], from: page)
        let form = try await candidate.follow(asked)
        #expect(form.holds("k***@thuis.example") && !form.holds("Uw functie"))
        let fields = [("text_hash", String(hash)), ("code", try await story.world.signingCode())]
        let done = try await candidate.follow(candidate.send("\(path)/code", fields, from: form))
        #expect(done.holds("Iedereen heeft getekend") && !done.holds("Lees de overeenkomst rustig door"))
        let last = try await story.bringing.get(contract)
        #expect(last.holds("van kracht") && !last.holds("Lees de overeenkomst voordat u tekent"))
        return String(try #require(last.body.firstMatch(of: /href="(\/noord\/plaatsingen\/[0-9a-f-]+)"/)).1)
    }
}
