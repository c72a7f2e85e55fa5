import Domain
import Foundation
import Ledger
import Operations
import Testing

@testable import Web

/// October as people meet it on 2 November: a placement that ran until the 30th, of which nobody reported hours or the
/// outcome.
@Suite struct MonthStoryTests {
    private func story(_ world: PageWorld) async throws -> MemberStory {
        let story = try await MemberStory(world)
        let fields = MemberStory.candidateFields.map { $0.0 == "reference" ? ("reference", "KND-1") : $0 }
        _ = try await story.bringing.send(
            "/noord/kandidaten/nieuw", fields, from: story.bringing.get("/noord/kandidaten/nieuw"))
        let lines = [
            "referentie;kandidaat;van_kvk;naar_kvk;soort;start;einde;opbouw;uitkomst",
            "PL-1;KND-1;90010001;90010002;detachering;1-10-2026;30-10-2026;1-10-2026=20;",
        ]
        let report = try await ImportFile(
            kind: .placements, bytes: Array(lines.joined(separator: "\r\n").utf8), dryRun: false, skipFaulty: false
        ).run(at: world.desk())
        try #require(report.faults.isEmpty)
        return story
    }

    @Test func `asks the host for hours, both members and the coordinator for the outcome`() async throws {
        try await PageWorld.run { world in
            let story = try await story(world)
            let host = try await story.taking.get("/noord/")
            #expect(host.holds("Uren van oktober 2026 opgeven") && host.holds("/noord/uren/2026-10"))
            #expect(host.holds("Hoe eindigde plaatsing W-0001?"))
            let employer = try await story.bringing.get("/noord/")
            #expect(!employer.holds("/noord/uren/2026-10") && employer.holds("Hoe eindigde plaatsing W-0001?"))
            let home = try await world.coordinator().get("/noord/")
            #expect(
                home.holds("1 lid geeft nog uren van oktober 2026 op") && home.holds("Hoe eindigde plaatsing W-0001?"))
            let list = try await story.bringing.get("/noord/plaatsingen")
            #expect(list.holds("Laatste dag voorbij") && list.holds("afloop gevraagd") && !list.holds(">loopt<"))
            let path = try #require(list.body.firstMatch(of: /href="(\/noord\/plaatsingen\/[0-9a-f-]{36})"/))
            let page = try await story.bringing.get(String(path.1))
            #expect(page.holds("De laatste dag was 30 oktober 2026.") && page.holds("verleng haar"))
        }
    }

    @Test func `asks nothing about the preparation of who was imported at work`() async throws {
        try await PageWorld.run { world in
            let story = try await story(world)
            let candidate = try #require(try await world.desk().ask(ListCandidates()).first?.candidate)
            let page = try await story.bringing.get("/noord/kandidaten/\(candidate.id)")
            #expect(candidate.state == .placed && page.holds("De voorbereiding is hier niet vastgelegd"))
            #expect(!page.holds(">nog nodig<"))
        }
    }

    @Test func `takes all hours of a month in one form, of what is one's own`() async throws {
        try await PageWorld.run { world in
            let story = try await story(world)
            let form = try await story.taking.get("/noord/uren/2026-10")
            #expect(form.holds("name=\"W-0001_minutes\""))
            #expect(try await story.bringing.get("/noord/uren/2026-10").holds("hoeft u geen uren op te geven"))
            let wrong = try await story.taking.submit("/noord/uren/2026-10", ("W-0001_minutes", "900"))
            #expect(wrong.status == 422 && wrong.errors.first?.hasPrefix("W-0001_minutes:") == true)
            #expect(wrong.errors.first?.contains("uur") == true && !wrong.holds("54.000"), "\(wrong.errors)")
            let empty = try await story.taking.submit("/noord/uren/2026-10", ("W-0001_minutes", ""))
            #expect(try await story.taking.follow(empty).holds("U heeft geen uren ingevuld."))
            let done = try await story.taking.submit("/noord/uren/2026-10", ("W-0001_minutes", "39,5"))
            let after = try await story.taking.follow(done)
            #expect(after.holds("De uren zijn opgegeven.") && after.holds("hoeft u geen uren op te geven"))
            #expect(try await !world.coordinator().get("/noord/").holds("geeft nog uren van oktober 2026 op"))
        }
    }

    @Test func `asks to check before it leads to the confirmation, reported zeros too`() async throws {
        try await PageWorld.run { world in
            let story = try await story(world)
            _ = try await story.taking.submit("/noord/uren/2026-10", ("W-0001_minutes", "0"))
            let coordinator = try await world.coordinator()
            let page = try await coordinator.get("/noord/maanden/2026-10")
            #expect(page.holds("0 uur opgegeven"))
            let way = try #require(page.body.firstRange(of: "/noord/maanden/2026-10/sluiten"))
            let last = try #require(page.body.firstRange(of: "Wat er verder in deze maand staat"))
            #expect(last.lowerBound < way.lowerBound)
            let unsure = try await coordinator.submit("/noord/maanden/2026-10/sluiten")
            #expect(unsure.errors.first?.hasPrefix("confirm:") == true)
        }
    }

    @Test func `tells a member who closes, and that there was no network yet`() async throws {
        try await PageWorld.run { world in
            let story = try await story(world)
            let open = try await story.taking.get("/noord/saldo/2026-10")
            #expect(open.status == 409 && open.holds("De regiocoördinator sluit de maand"))
            #expect(try await story.taking.get("/noord/saldo/2025-03").holds("ligt voor het begin van dit netwerk"))
        }
    }

    @Test func `previews, closes and hands out the papers, and still says who owes`() async throws {
        try await PageWorld.run { world in
            let story = try await story(world)
            let coordinator = try await world.coordinator()
            let preview = try await coordinator.get("/noord/maanden/2026-10")
            #expect(preview.holds("Wie nog uren opgeeft") && preview.holds("nog niet"))
            #expect(preview.holds("Zonder afloop: W-0001.") && preview.holds("Wat er verder in deze maand staat"))
            let closed = try await coordinator.submit("/noord/maanden/2026-10/sluiten", ("confirm", "yes"))
            let page = try await coordinator.follow(closed)
            #expect(page.holds("saldo-2026-10-L-0001") || page.holds("overzicht-2026-10.xlsx"))
            #expect(page.holds("Wie nog uren opgeeft"))
            #expect(try await coordinator.get("/noord/").holds("1 lid geeft nog uren van oktober 2026 op"))
            for kind in ["pdf", "csv", "xlsx"] {
                let own = try await story.bringing.get("/noord/saldo/2026-10/L-0001/saldo-2026-10-L-0001.\(kind)")
                #expect(own.status == 200, "\(kind)")
                let other = try await story.bringing.get("/noord/saldo/2026-10/L-0002/saldo-2026-10-L-0002.\(kind)")
                #expect(other.status == 404, "\(kind)")
                #expect(try await coordinator.get("/noord/maanden/2026-10/overzicht/\(kind)").status == 200)
            }
            for (browser, path) in [(story.bringing, "/noord/saldo/2026-10"), (coordinator, "/noord/maanden/2026-10")] {
                #expect(try await !browser.get(path).holds("in het Nederlands gemaakt"))
                _ = try await browser.submit(path, to: "/noord/taal", ("back", path), ("language", "en"))
                #expect(try await browser.get(path).holds("This was made in Dutch"))
            }
        }
    }
}
