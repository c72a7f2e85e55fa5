import Domain
import Ledger
import Operations
import Testing

@testable import Web

/// The file of one's own candidate, and what others may see of it.
@Suite struct CandidateFileTests {
    @Test func `says at the fields what is wrong with a new candidate`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let path = "/noord/kandidaten/nieuw"
            var fields = MemberStory.candidateFields.filter { !["skills", "weekly_minutes"].contains($0.0) }
            fields += [("skills", "plannen\r\nherstelt van een burn-out"), ("weekly_minutes", "veel")]
            let refused = try await story.bringing.send(path, fields, from: story.bringing.get(path))
            #expect(refused.status == 422)
            #expect(refused.errors.map { $0.prefix { $0 != ":" } } == ["skills", "weekly_minutes"])
            #expect(refused.holds("van 1 uur tot en met 60 uur"))
            #expect(refused.holds("herstelt van een burn-out</textarea>") && refused.holds("value=\"Kim de Vries\""))
        }
    }

    @Test func `shows what is still needed and passes each gate`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let page = try await story.draft()
            try Golden.expect(try await story.bringing.get(page), equals: "own-candidate")
            let early = try await story.bringing.submit(page, to: "\(page)/publiceren")
            #expect(early.status == 422)
            #expect(early.errors.contains { $0.hasPrefix("driegesprek_on:") })
            let future = try await story.bringing.submit(
                page, to: "\(page)/voorbereiding", ("revision", "1"), ("driegesprek_on", "3-11-2026"), ("advice_on", "")
            )
            #expect(future.errors.map { $0.prefix { $0 != ":" } } == ["driegesprek_on"])
            #expect(future.holds("value=\"3-11-2026\""))
            _ = try await story.published()
            #expect(try await story.bringing.get("/noord/kandidaten").holds("beschikbaar"))
        }
    }

    @Test func `shows others the card and nothing that points to a person`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let page = try await story.draft()
            #expect(try await story.taking.get(page).status == 404)
            let published = try await story.published()
            let card = try await story.taking.get(published)
            #expect(card.status == 200)
            for hidden in ["Kim de Vries", "kim@thuis", "Bakkerij", "1741", "9 november"] {
                #expect(!card.holds(hidden))
            }
            #expect(try await story.taking.get("\(published)/klok").status == 404)
            #expect(try await story.taking.get("\(published)/contact").status == 404)
            #expect(try await story.taking.get("/noord/kandidaten?function_group=planner&hours=20").holds("K-0002"))
            #expect(try await !story.taking.get("/noord/kandidaten?function_group=baker").holds("K-0002"))
        }
    }

    @Test func `records a look that was asked for by a button, and no other`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let page = try await story.published()
            let id = try #require(page.split(separator: "/").last.flatMap { CandidateId($0) })
            func looks() async throws -> Int { try await Self.looks(at: id, in: world) }
            let early = try await story.taking.submit("\(page)/voorwaarden", to: "\(page)/voorwaarden/bekijken")
            #expect(early.status == 403)
            _ = try await story.slot()
            let explained = try await story.taking.get("\(page)/voorwaarden")
            #expect(explained.holds("wordt vastgelegd") && !explained.holds("geen trappen lopen"))
            #expect(try await looks() == 0)
            let seen = try await story.taking.submit("\(page)/voorwaarden", to: "\(page)/voorwaarden/bekijken")
            #expect(seen.status == 200 && seen.holds("geen trappen lopen"))
            #expect(try await looks() == 1)
            #expect(try await story.bringing.get("\(page)/contact").holds("value=\"Kim de Vries\""))
            let coordinator = try await world.coordinator()
            #expect(try await !coordinator.get("\(page)/contact").holds("Kim de Vries"))
            #expect(try await looks() == 1)
            let look = try await coordinator.submit("\(page)/contact", to: "\(page)/contact/bekijken")
            #expect(look.holds("value=\"Kim de Vries\""))
            #expect(try await looks() == 2)
        }
    }

    @Test func `works out the clock, each date with its source`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let page = try await story.draft()
            let path = "\(page)/klok"
            let form = try await story.bringing.get(path)
            let corrected = [("revision", "1"), ("period_from_1", "5-1-2026"), ("period_through_1", "")]
            let faulty = try await story.bringing.send(
                path, corrected + [("correction_kind_1", "late-notice"), ("correction_days_1", "")], from: form
            )
            #expect(faulty.errors.map { $0.prefix { $0 != ":" } } == ["correction_days_1"])
            let saved = try await story.bringing.send(path, corrected, from: form)
            let clock = try await story.bringing.follow(saved)
            #expect(clock.holds("Nu week 44.") && clock.holds("Ziektewet, art. 38 lid 1"))
            #expect(clock.holds("<text class=\"now\""))
        }
    }

    /// How many looks at that candidate's layers were recorded.
    private static func looks(at id: CandidateId, in world: PageWorld) async throws -> Int {
        let looks: Set<EventVerb> = [.conditionsSeen, .timelineSeen, .identitySeen]
        return try await world.desk().ask(ListEvents(limit: 200)).count {
            $0.subject == id.description && looks.contains($0.verb)
        }
    }
}
