import Domain
import Ledger
import Operations
import Testing

@testable import Web

/// What stands in the way of issuing a contract, on its pages, and the way to whoever may sign.
@Suite struct OpenPointsPageTests {
    private func drafted(_ story: MemberStory) async throws -> String {
        let claim = try await story.claim(story.published(), story.slot())
        try await story.accept(claim)
        let made = try await story.taking.submit(claim, to: "\(claim)/overeenkomst")
        return try #require(made.header("location"), "\(made.body)")
    }

    @Test func `tell all at once with the way to each field, and keep the button until nothing is open`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let contract = try await drafted(story)
            let page = try await story.bringing.get(contract)
            #expect(page.holds("\(contract)/afspraken#fee_basis") && page.holds("\(contract)/afspraken#fee_cents"))
            #expect(page.holds("Bron:"))
            let issue = try await story.bringing.get("\(contract)/uitgeven")
            #expect(issue.holds("Nog niet uit te geven") && issue.holds("\(contract)/afspraken#fee_basis"))
            #expect(!issue.body.contains("name=\"revision\""))
            let shown = try await story.bringing.get(contract)
            let refused = try await story.bringing.send("\(contract)/uitgeven", [("revision", "1")], from: shown)
            #expect(refused.status == 422 && refused.holds("Nog niet uit te geven"))
            #expect(refused.body.matches(of: /afspraken#fee_basis"/).count == 1 && refused.errors.isEmpty)
            #expect(refused.body.matches(of: /Bron:/).count == issue.body.matches(of: /Bron:/).count)
            let form = try await story.bringing.get("\(contract)/afspraken")
            #expect(form.holds("href=\"#fee_basis\"") && form.holds("id=\"fee_basis\""))
            #expect(form.holds("href=\"#fee_cents\"") && form.holds("id=\"fee_cents\""))
        }
    }

    @Test func `lead to the page on which a colleague gets the right to sign, which stays shut to other members`()
        async throws
    {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            let contract = try await drafted(story)
            let desk = try await world.desk()
            let user = try #require(try await desk.ask(ListMemberUsers(member: story.care)).first)
            _ = try await desk.perform(GiveRoles(user: user.id, member: story.care, roles: [.contact]))
            let rights = "/noord/leden/\(story.care)/tekenrecht"
            let own = try await story.taking.get(contract)
            #expect(own.holds("Bij Zorggroep Kuyper is nog niemand die mag tekenen.") && own.holds(rights))
            let other = try await story.bringing.get(contract)
            #expect(other.holds("Bij Zorggroep Kuyper is nog niemand die mag tekenen.") && !other.holds(rights))
            #expect(try await story.bringing.get(rights).status == 404)
            let list = try await story.taking.get(rights)
            #expect(list.holds("Laten tekenen"))
            let done = try await story.taking.submit(rights, to: rights, ("user", user.id.description))
            let after = try await story.taking.follow(done)
            #expect(after.holds("mag tekenen") && !after.holds("Laten tekenen"))
            #expect(try await !story.taking.get(contract).holds("is nog niemand die mag tekenen"))
            #expect(try await world.coordinator().get(rights).status == 200)
        }
    }
}
