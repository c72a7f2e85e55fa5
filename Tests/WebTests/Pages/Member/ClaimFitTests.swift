import Testing

@testable import Web

/// What both sides read on a proposal where candidate and place do not fit.
@Suite struct ClaimFitTests {
    @Test func `says where candidate and place do not fit, and nothing where they do`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let candidate = try await story.published()
            let fitting = try await story.claim(candidate, story.slot())
            #expect(try await !story.taking.get(fitting).holds("Om te bespreken"))
            let other: [String: String] = [
                "function_group": "baker", "minimum_weekly_minutes": "30", "maximum_weekly_minutes": "36",
                "postcode": "6211AB", "town": "Maastricht",
            ]
            let fields = MemberStory.slotFields.map { ($0.0, other[$0.0] ?? $0.1) }
            let made = try await story.taking.send(
                "/noord/plekken/nieuw", fields, from: story.taking.get("/noord/plekken/nieuw"))
            let odd = try await story.claim(candidate, #require(made.header("location"), "\(made.body)"))
            for browser in [story.taking, story.bringing] {
                let page = try await browser.get(odd)
                #expect(page.holds("Om te bespreken") && page.holds("De kandidaat zoekt ander werk: planner."))
                #expect(page.holds("De kandidaat werkt 22,5 uur per week; de plek begint bij 30 uur."))
                #expect(page.holds("De kandidaat woont in een andere regio"))
            }
        }
    }
}
