import Domain
import Ledger
import Operations
import Testing

@testable import Web

/// What a candidate sees and does by the personal link.
@Suite struct CandidatePageTests {
    /// Words of the network's bookkeeping, and the one that akkoord is not.
    private static var forbidden: Regex<(Substring, Substring)> {
        /\b(breng\w*|gebracht\w*|haal\w*|gehaald\w*|saldo|toestemming)\b/.ignoresCase()
    }

    @Test func `shows the own card and gives and withdraws akkoord`() async throws {
        try await PageWorld.run { world in
            let asked = try await world.askedCandidate(of: try await world.member().id)
            let browser = try await world.enter(asked.link)
            try Golden.expect(try await browser.get("/noord/mijn"), equals: "my-card")
            let no = try await browser.submit("/noord/mijn/akkoord", ("answer", "no"))
            #expect(try await browser.follow(no).holds("Uw kaart blijft verborgen"))
            let yes = try await browser.submit("/noord/mijn/akkoord", ("answer", "yes"))
            #expect(try await browser.follow(yes).holds("Uw akkoord is vastgelegd"))
            #expect(
                try await world.desk().ask(ShowOwnCandidate(id: asked.id)).candidate.gates.akkoord?.way == .personalLink
            )
            let withdrawn = try await browser.submit("/noord/mijn/akkoord/intrekken")
            #expect(try await browser.follow(withdrawn).holds("niet meer zichtbaar"))
            #expect(try await world.desk().ask(ShowOwnCandidate(id: asked.id)).candidate.gates.akkoord == nil)
        }
    }

    @Test func `refuses a health word in the wishes and keeps what was typed`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.enter(try await world.askedCandidate(of: try await world.member().id).link)
            let refused = try await browser.submit("/noord/mijn/wensen", ("wishes", "rustig werk na mijn burn-out"))
            #expect(refused.status == 422)
            #expect(refused.errors.first?.hasPrefix("wishes:") == true)
            #expect(refused.holds("rustig werk na mijn burn-out</textarea>"))
            let kept = try await browser.submit("/noord/mijn/wensen", ("wishes", "graag buiten"))
            #expect(try await browser.follow(kept).holds("graag buiten"))
        }
    }

    @Test func `agrees to a talk and to the place, or prefers not to`() async throws {
        try await PageWorld.run { world in
            let talk = try await Self.proposal(in: world)
            let browser = try await world.enter(talk.link)
            let path = "/noord/mijn/gesprekken/\(talk.claim)"
            #expect(try await browser.get(path).heading == "Er is een plek voor u gevonden")
            let began = try await browser.submit(path, to: path + "/gesprek")
            #expect(try await browser.follow(began).holds("Wilt u deze plek?"))
            let agreed = try await browser.submit(path, to: path + "/plek")
            #expect(try await browser.follow(agreed).holds("U heeft ja gezegd"))
            let declined = try await browser.submit(path, to: path + "/liever-niet")
            #expect(try await browser.follow(declined).holds("gaat niet door"))
        }
    }

    @Test func `never uses the words of the bookkeeping`() async throws {
        try await PageWorld.run { world in
            let talk = try await Self.proposal(in: world)
            let browser = try await world.enter(talk.link)
            let paths = [
                "", "/akkoord", "/akkoord/intrekken", "/wensen", "/gesprekken", "/gesprekken/\(talk.claim)",
                "/overeenkomsten", "/inzage",
            ]
            for path in paths {
                let page = try await browser.get("/noord/mijn" + path)
                #expect(page.status == 200, "\(path)")
                let words = page.body.replacing(/<[^>]*>/, with: " ").matches(of: Self.forbidden).map { String($0.0) }
                #expect(words == [], "\(path)")
            }
        }
    }

    @Test func `sees nothing of the network`() async throws {
        try await PageWorld.run { world in
            let member = try await world.member()
            let browser = try await world.enter(try await world.askedCandidate(of: member.id).link)
            for path in [
                "leden", "leden/\(member.id)", "gebruikers", "maanden", "logboek", "mails", "instellingen",
                "importeren",
            ] {
                #expect(try await browser.get("/noord/\(path)").status == 403, "\(path)")
            }
            #expect(try await browser.get("/noord").header("location") == "/noord/mijn")
        }
    }

    /// A published candidate with a proposal of another member.
    private static func proposal(in world: PageWorld) async throws -> (claim: ClaimId, link: String) {
        let asked = try await world.askedCandidate(of: try await world.member().id)
        let host = try await world.member("Gemeente Schagen", kvk: "90010002")
        try await world.desk().perform(RecordPaperAkkoord(id: asked.id, day: #require(CalendarDay("2026-11-01"))))
        try await world.desk().perform(PublishCandidate(id: asked.id))
        let slot = try await world.desk().perform(
            PostSlot(
                member: host.id,
                draft: SlotDraft(
                    title: GuardedLine("Medewerker planning", at: "/title"), kind: .trial, functionGroup: .planner,
                    minimumWeeklyMinutes: 960, maximumWeeklyMinutes: 1440, start: #require(CalendarDay("2026-11-09")),
                    end: #require(CalendarDay("2026-12-31")), postcode: Postcode("1741 AA", at: "/postcode"),
                    town: PlainLine("Schagen", at: "/town"), places: 1,
                    tasks: [GuardedLine("roosters maken", at: "/tasks")],
                    offers: [.seatedWork]
                )
            )
        )
        let claim = try await world.desk().perform(ProposeClaim(candidate: asked.id, slot: slot, side: .taking))
        return (claim, asked.link)
    }
}
