import Domain
import Foundation
import Ledger
import Operations
import Storage
import Testing
import Wording

@testable import Web

/// The coordinator's mails, and the weekly mail that its reader ends.
@Suite struct MailPageTests {
    /// A mail whose link leads to a page behind signing in.
    private struct Reminding: Command {
        func execute(at desk: Desk, in scope: WriteScope) throws {
            let letter = Letter.reminder(.cardsStale, network: "Noord", [], link: desk.address(of: .candidates))
            try scope.postToCoordinators(letter, at: desk)
        }
    }

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

    @Test func `offers to show a link where it opens somebody's door, and nowhere else`() async throws {
        try await PageWorld.run { world in
            let member = try await world.member()
            _ = try await world.askedCandidate(of: member.id)
            let browser = try await world.coordinator()
            #expect(try await browser.get("/noord/mails?kind=candidate-akkoord").holds("Link tonen"))
            try await world.desk().perform(Reminding())
            let list = try await browser.get("/noord/mails?kind=cards-stale")
            #expect(list.holds("coordinator@noord.example") && !list.holds("Link tonen"))
        }
    }

    @Test func `shows an example of every kind in both languages`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let list = try await browser.get("/noord/mails/soorten")
            for kind in MailKind.allCases { #expect(list.holds("/noord/mails/soorten/\(kind.rawValue)"), "\(kind)") }
            let example = try await browser.get("/noord/mails/soorten/weekly-digest")
            #expect(example.holds("Uw week in het netwerk") && example.holds("Your week in the network"))
            let address = try #require(example.body.firstMatch(of: /<iframe src="([^"]*)"/)).1
            #expect(address == "/noord/mails/soorten/weekly-digest/nl")
            let sheet = try await browser.get(String(address))
            #expect(sheet.status == 200 && sheet.body.hasPrefix("<!DOCTYPE html>") && sheet.holds("K-0042"))
            #expect(try await browser.get("/noord/mails/soorten/weekly-digest/de").status == 404)
            let member = try await world.user(world.member().user)
            #expect(try await member.get(String(address)).status == 403)
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
