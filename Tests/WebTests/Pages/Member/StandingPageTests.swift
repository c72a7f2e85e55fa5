import Domain
import Ledger
import Operations
import Testing

@testable import Web

/// Halen en brengen, placements and hours.
@Suite struct StandingPageTests {
    @Test func `shows one's own figures and of small members a band`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let small = try await world.desk().perform(
                CreateMember(
                    draft: MemberDraft(
                        code: nil, name: PlainLine("Kapsalon Knip", at: "/name"), sector: .other, employees: 4,
                        kvk: KvkNumber("90010003", at: "/kvk"), postcode: Postcode("1741 AA", at: "/postcode"),
                        place: PlainLine("Schagen", at: "/place")
                    )
                )
            )
            let page = try await story.bringing.get("/noord/saldo")
            try Golden.expect(page, equals: "standings")
            #expect(page.holds("ongeveer gelijk"))
            let coordinator = try await world.coordinator()
            #expect(try await !coordinator.get("/noord/saldo").holds("ongeveer gelijk"))
            let asked = try await world.askedCandidate(of: story.bakery)
            let candidate = try await world.enter(asked.link)
            for path in [
                "saldo", "kandidaten", "plekken", "plekken/nieuw", "voorstellen", "overeenkomsten", "plaatsingen",
            ] {
                #expect(try await candidate.get("/noord/\(path)").status == 403, "\(path)")
            }
            #expect(try await world.desk().ask(ShowMember(id: small)).member.employees == 4)
        }
    }

    @Test func `says how a member stood on a day, to itself and to coordinators`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let path = "/noord/leden/\(story.bakery)"
            for browser in [story.bringing, try await world.coordinator()] {
                let asked = try await browser.get(path)
                #expect(asked.holds("Saldo op dag") && !asked.holds("Op 1 november 2026"))
                let told = try await browser.get("\(path)?day=1-11-2026")
                #expect(told.holds("Op 1 november 2026: 0 gebracht : 0 gehaald. Saldo 0, in uren 0."), "\(told.body)")
                #expect(told.holds("value=\"2026-11-01\""))
                let wrong = try await browser.get("\(path)?day=31-2-2026")
                #expect(wrong.status == 200 && wrong.holds("class=\"error\"") && !wrong.holds("in uren"))
            }
            let other = try await story.taking.get("\(path)?day=1-11-2026")
            #expect(other.status == 200 && !other.holds("Saldo op dag") && !other.holds("Op 1 november"))
        }
    }

    @Test func `brings what waits to the first page`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            try Golden.expect(try await story.bringing.get("/noord/"), equals: "member-home")
            _ = try await story.draft()
            let home = try await story.bringing.get("/noord/")
            #expect(home.holds("Kandidaat K-0001 verder voorbereiden") && home.holds("Nog nodig: spoor 2"))
        }
    }

    @Test func `lets who acts for several members choose one first`() async throws {
        try await PageWorld.run { world in
            _ = try await MemberStory(world)
            let coordinator = try await world.coordinator()
            let choice = try await coordinator.get("/noord/plekken/nieuw")
            #expect(choice.holds("Namens welk lid?") && !choice.holds("name=\"title\""))
            let form = try await coordinator.get("/noord/plekken/nieuw?member=L-0002")
            #expect(form.holds("namens Zorggroep Kuyper") && form.holds("value=\"1741 AA\""))
            let posted = try await coordinator.send("/noord/plekken/nieuw", MemberStory.slotFields, from: form)
            #expect(try await coordinator.follow(posted).holds("Hulp bij de planning"))
        }
    }
}
