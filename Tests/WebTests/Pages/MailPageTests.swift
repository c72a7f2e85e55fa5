import Domain
import Foundation
import Ledger
import Operations
import Testing

@testable import Web

/// The coordinator's mails, and the weekly mail that its reader ends.
@Suite struct MailPageTests {
    @Test func `lists mails, finds them by state, and shows one as it was sent`() async throws {
        try await PageWorld.run { world in
            let member = try await world.member()
            _ = try await world.askedCandidate(of: member.id)
            let browser = try await world.coordinator()
            let list = try await browser.get("/noord/mails")
            #expect(list.status == 200 && list.holds("Vraag om akkoord") && list.holds("K-0001"))
            #expect(!list.holds("kim@"))
            #expect(try await browser.get("/noord/mails?state=parked").holds("Geen mails gevonden"))
            let path = try #require(list.body.firstMatch(of: /href="(\/noord\/mails\/0[^"]*)"/)).1
            let mail = try await browser.get(String(path))
            #expect(mail.status == 200 && mail.holds("Goedendag,") && mail.holds("••••••"))
            #expect(!mail.holds("/noord/link/"))
            #expect(try await world.user(member.user).get(String(path)).status == 403)
        }
    }

    @Test func `shows an example of every kind in both languages`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let list = try await browser.get("/noord/mails/soorten")
            for kind in MailKind.allCases { #expect(list.holds("/noord/mails/soorten/\(kind.rawValue)"), "\(kind)") }
            let example = try await browser.get("/noord/mails/soorten/weekly-digest")
            #expect(example.holds("Uw week in het netwerk") && example.holds("Your week in the network"))
            #expect(try await browser.get("/noord/mails/soorten/niets").status == 404)
        }
    }

    @Test func `ends the weekly mail by the button or by one click, and never by opening the page`() async throws {
        try await PageWorld.run { world in
            let member = try await world.member()
            let reader = try await world.user(member.user)
            #expect(try await reader.get("/noord/account").holds("name=\"weekly\" value=\"yes\" checked"))
            let token = try await world.desk().vault.unsubscribeToken(of: member.user)
            let path = "/noord/weekbericht/\(token)"
            let browser = try world.stranger()
            for _ in 1...2 { #expect(try await browser.get(path).heading == "Uw weekbericht") }
            #expect(try await reader.get("/noord/account").holds("name=\"weekly\" value=\"yes\" checked"))
            let click = try await world.server.curl(path, "-X", "POST", "-d", "List-Unsubscribe=One-Click")
            #expect(click.output.hasPrefix("HTTP/2 200"))
            #expect(try await !reader.get("/noord/account").holds("name=\"weekly\" value=\"yes\" checked"))
            let again = try await reader.submit("/noord/account", to: "/noord/account/weekbericht", ("weekly", "yes"))
            #expect(again.status == 303)
            #expect(try await reader.get("/noord/account").holds("name=\"weekly\" value=\"yes\" checked"))
            let page = try await browser.get(path)
            #expect(try await browser.send(path, [], from: page).holds("U krijgt geen weekbericht meer"))
            #expect(try await browser.get("/noord/weekbericht/\(member.user).verzonnen").status != 200)
        }
    }
}
