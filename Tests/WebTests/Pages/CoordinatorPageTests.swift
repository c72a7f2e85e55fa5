import Domain
import Foundation
import Ledger
import Operations
import Testing

@testable import Web

/// The pages with which a coordinator runs a network.
@Suite struct CoordinatorPageTests {
    @Test func `shows what waits, how the network stands and which month is next`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            #expect(try await browser.get("/noord").holds("Nog geen leden"))
            _ = try await world.member()
            let page = try await browser.get("/noord")
            #expect(page.holds("aria-current=\"page\">Start"))
            try Golden.expect(page, equals: "coordinator-home")
        }
    }

    @Test func `takes in a member and mends what was wrong`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let faulty = try await browser.submit(
                "/noord/leden/nieuw", ("name", ""), ("sector", "retail"), ("employees", "veel"), ("kvk", "12"),
                ("postcode", "1741 AA"), ("place", "Schagen")
            )
            #expect(faulty.status == 422)
            #expect(faulty.errors.map { String($0.prefix { $0 != ":" }) }.sorted() == ["employees", "kvk", "name"])
            #expect(faulty.holds("value=\"Schagen\""))
            try Golden.expect(faulty, equals: "new-member-refused")
            let made = try await browser.submit(
                "/noord/leden/nieuw", ("name", "Bakker <b>Bol</b>"), ("sector", "retail"), ("employees", "12"),
                ("kvk", "90010001"), ("postcode", "1741 AA"), ("place", "Schagen")
            )
            let page = try await browser.follow(made)
            #expect(page.heading?.hasPrefix("Bakker &lt;b&gt;Bol&lt;/b&gt;") == true)
            #expect(page.holds("Het lid is toegevoegd."))
            #expect(!(try await browser.get(#require(made.header("location")))).holds("Het lid is toegevoegd."))
        }
    }

    @Test func `adds to a member, suspends it and lets it take part again`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let path = "/noord/leden/\(try await world.member().id)"
            let taken = try await browser.submit(path + "/rechtspersoon", ("name", "Zee Winkels"), ("kvk", "90010001"))
            #expect(taken.status == 422)
            #expect(
                try await browser.submit(path + "/rechtspersoon", ("name", "Zee Winkels"), ("kvk", "90010009")).status
                    == 303)
            #expect(
                try await browser.follow(try await browser.submit(path + "/stilzetten")).holds(
                    "doet tijdelijk niet mee"))
            #expect(
                try await browser.follow(try await browser.submit(path, to: path + "/hervatten")).holds("doet weer mee")
            )
            let stale = try await browser.submit(
                path + "/wijzigen", ("revision", "1"), ("name", "Zee"), ("sector", "retail"), ("employees", "3")
            )
            #expect(stale.status == 422)
            try Golden.expect(try await browser.get(path), equals: "member")
        }
    }

    @Test func `invites a user, passes the link on and ends the access`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let member = try await world.member().id
            let fields = [
                ("name", "Sam Smit"), ("email", "sam@bakker.example"), ("language", "nl"), ("member", "\(member)"),
            ]
            let form = try await browser.get("/noord/gebruikers/uitnodigen")
            #expect(try await browser.send("/noord/gebruikers/uitnodigen", fields, from: form).errors.count == 1)
            let invited = try await browser.send(
                "/noord/gebruikers/uitnodigen", fields + [("roles", "contact"), ("roles", "signatory")], from: form
            )
            let path = try #require(invited.header("location"))
            #expect(try await browser.submit(path, to: path + "/link").holds("https://pw.example:8443/noord/link/"))
            let moved = try await browser.submit(path + "/adres", ("email", "sam.smit@bakker.example"))
            #expect(try await browser.follow(moved).holds("sam.smit@bakker.example"))
            let settled = try await world.house.systemDesk(networkId: world.desk().network.id)
            _ = try await DeliverMail(by: world.house.delivery).run(at: settled)
            let mails = try await browser.get("/noord/mails?state=ended")
            #expect(mails.holds("Niet meer verstuurd: adres gewijzigd. Stuur de uitnodiging opnieuw"))
            #expect(!mails.holds("Link tonen") && !mails.holds("sam.smit@"))
            let taken = try await browser.submit(path + "/adres", ("email", "coordinator@noord.example"))
            #expect(taken.errors.count == 1)
            let other = try await world.user(world.member("Bakkerij Noord", kvk: "90010002").user)
            #expect(try await other.get(path + "/adres").status == 403)
            let revoked = try await browser.submit(path + "/beeindigen")
            #expect(try await browser.follow(revoked).holds("De toegang is beëindigd."))
            #expect(try await browser.get("/noord/mails").holds("sam@bakker.example"))
        }
    }

    @Test func `checks a file before it takes the good rows of it`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let file = NSTemporaryDirectory() + "leden-\(UUID().uuidString).csv"
            defer { try? FileManager.default.removeItem(atPath: file) }
            let sample = try String(
                contentsOfFile: "\(PageWorld.root)/Sources/poortwacht/Demo/leden.csv", encoding: .utf8)
            let lines = sample.split(whereSeparator: \.isNewline).prefix(4)
            try Data((lines.joined(separator: "\n") + "\nte;weinig\n").utf8).write(to: URL(filePath: file))
            let form = try await browser.get("/noord/importeren")
            let report = try await browser.upload("/noord/importeren", [("kind", "members")], file: file, from: form)
            #expect(report.status == 200)
            #expect(report.holds("Alleen de goede regels inlezen"))
            #expect(try await world.desk().ask(ListMembers()).isEmpty)
            let content = try #require(report.body.firstMatch(of: /name="content" value="([^"]*)"/))
            let taken = try await browser.send(
                "/noord/importeren/inlezen",
                [("kind", "members"), ("content", String(content.1)), ("skip_faulty", "yes")],
                from: report
            )
            #expect(taken.holds("Het bestand is ingelezen."))
            #expect(try await world.desk().ask(ListMembers()).count == 3)
        }
    }

    @Test func `closes no month without being sure, nor one that is not over`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let early = try await browser.get("/noord/maanden/2026-11/sluiten")
            #expect(early.status == 409 && early.holds("Wacht tot november 2026 voorbij is"))
            let far = try await browser.get("/noord/maanden/2027-06/sluiten")
            #expect(far.status == 409 && far.holds("Sluit eerst november 2026 af; dat kan vanaf 1 december 2026."))
            #expect(try await browser.get("/noord/instellingen/closing_day").holds("sluit november 2026 als eerste"))
            #expect(try await browser.get("/noord/maanden/2026-11").holds("kan worden gesloten vanaf 1 december 2026"))
            #expect(try await browser.get("/noord/maanden/2031-01").status == 404)
        }
    }

    @Test func `decides a setting from a day on and shows the log in words`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let path = "/noord/instellingen/room_base"
            #expect(try await browser.submit(path, ("value", "veel"), ("valid_from", "2026-11-02")).status == 422)
            let decided = try await browser.submit(path, ("value", "3"), ("valid_from", "2-11-2026"))
            #expect(try await browser.follow(decided).holds("De instelling is vastgelegd."))
            let log = try await browser.get("/noord/logboek")
            #expect(log.holds("instelling gewijzigd") && log.holds("Coby Coördinator"))
            #expect(try await browser.get("/noord/instellingen/onbekend").status == 404)
        }
    }

    @Test func `calls candidates and places by their codes in the log`() async throws {
        try await PageWorld.run { world in
            let story = try await MemberStory(world)
            _ = try await (story.published(), story.slot())
            let log = try await world.coordinator().get("/noord/logboek")
            #expect(log.holds(">kandidaat K-0001</a>") && log.holds(">plek P-0001</a>"), "\(log.body)")
            #expect(!log.holds("Kim de Vries"))
        }
    }

    @Test func `keeps a member's user away`() async throws {
        try await PageWorld.run { world in
            let member = try await world.member()
            let browser = try await world.user(member.user)
            for path in [
                "maanden", "mails", "logboek", "instellingen", "importeren", "leden/nieuw",
                "leden/\(member.id)/stilzetten",
            ] {
                #expect(try await browser.get("/noord/\(path)").status == 403, "\(path)")
            }
            for path in ["leden", "leden/\(member.id)", "gebruikers", "account"] {
                #expect(try await browser.get("/noord/\(path)").status == 200, "\(path)")
            }
        }
    }
}
