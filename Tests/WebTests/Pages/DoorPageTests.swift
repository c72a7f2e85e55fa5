import Domain
import Foundation
import Ledger
import Operations
import Secrets
import Testing

@testable import Web

/// Signing in, mailed links, invitations.
@Suite struct DoorPageTests {
    @Test func `sends whoever has not signed in to the sign-in page`() async throws {
        try await PageWorld.run { world in
            let browser = try world.stranger()
            for (path, wanted) in [
                ("/noord", ""), ("/noord/leden", "?naar=/leden"), ("/noord/mijn", "?naar=/mijn"),
                ("/noord/maanden/2026-10", "?naar=/maanden/2026-10"),
                ("/noord/plaatsingen/1?month=2026-10", "?naar=/plaatsingen/1%3Fmonth%3D2026-10"),
            ] {
                let answer = try await browser.get(path)
                #expect(answer.status == 303)
                #expect(answer.header("location") == "/noord/aanmelden\(wanted)")
            }
            let asked = try await browser.get("/noord/aanmelden?naar=/uren/2026-10")
            #expect(asked.holds("name=\"naar\" value=\"/uren/2026-10\""))
            for elsewhere in ["//evil.example", "https://evil.example", "/%5Cevil.example", "uren", "/a%20b", "/"] {
                #expect(try await !browser.get("/noord/aanmelden?naar=\(elsewhere)").holds("name=\"naar\""))
            }
            let page = try await browser.get("/noord/aanmelden")
            #expect(page.heading == "Aanmelden")
            try Golden.expect(page, equals: "sign-in")
        }
    }

    @Test func `tells a wrong sign-in on the same page, without the password`() async throws {
        try await PageWorld.run { world in
            let browser = try world.stranger()
            let empty = try await browser.submit("/noord/aanmelden")
            #expect(empty.status == 422)
            #expect(empty.errors.map { $0.prefix { $0 != ":" } } == ["email", "password", "code"])
            #expect(empty.holds("<title>Fout: Aanmelden"))
            let wrong = try await browser.submit(
                "/noord/aanmelden", ("email", "wie@example.nl"), ("password", "geheim woord"), ("code", "123456")
            )
            #expect(wrong.status == 422)
            #expect(wrong.holds("value=\"wie@example.nl\""))
            #expect(!wrong.holds("geheim woord") && !wrong.holds("123456"))
            try Golden.expect(wrong, equals: "sign-in-refused")
        }
    }

    @Test func `refuses a form that another page sent`() async throws {
        try await PageWorld.run { world in
            let browser = try world.stranger()
            let foreign = try await world.stranger().get("/noord/aanmelden")
            _ = try await browser.get("/noord/aanmelden")
            let answer = try await browser.send("/noord/aanmelden", [("email", "a@b.nl")], from: foreign)
            #expect(answer.status == 403)
        }
    }

    @Test func `changes nothing when a link is opened, and lets in when its button is pressed`() async throws {
        try await PageWorld.run { world in
            let member = try await world.member()
            let link = PageWorld.path(of: try await world.askedCandidate(of: member.id).link)
            let browser = try world.stranger()
            for _ in 1...2 { #expect(try await browser.get(link).status == 200) }
            #expect(try await browser.get("/noord/mijn").status == 303)
            let page = try await browser.get(link)
            #expect(!page.holds("Kim"))
            try Golden.expect(page, equals: "personal-link")
            let entered = try await browser.send(link, [], from: page)
            #expect(entered.header("location") == "/noord/mijn")
            #expect(try await browser.follow(entered).heading == "Dag Kim de Vries")
        }
    }

    @Test func `accepts an invitation with a password and then a code`() async throws {
        try await PageWorld.run { world in
            let browser = try world.stranger()
            let path = world.invitation
            let first = try await browser.get(path)
            #expect(first.holds("Coby Coördinator"))
            let short = try await browser.send(path + "/wachtwoord", [("password", "kort")], from: first)
            #expect(short.status == 422)
            #expect(short.errors.count == 1)
            let chosen = try await browser.send(
                path + "/wachtwoord", [("password", "vier losse woorden hier")], from: first)
            let second = try await browser.follow(chosen)
            try Golden.expect(second, equals: "second-factor")
            let wrong = try await browser.send(path + "/code", [("code", "000000")], from: second)
            #expect(wrong.status == 422)
            let done = try await browser.send(path + "/code", [("code", try Self.code(on: second))], from: second)
            #expect(try await browser.follow(done).heading == "Dag Coby Coördinator")
            #expect(try await world.stranger().get(path).status == 404)
        }
    }

    @Test func `speaks the chosen language and leads nowhere else`() async throws {
        try await PageWorld.run { world in
            let browser = try world.stranger()
            let page = try await browser.get("/noord/aanmelden")
            let english = try await browser.send(
                "/noord/taal", [("language", "en"), ("back", "/noord/aanmelden")], from: page
            )
            #expect(try await browser.follow(english).heading == "Sign in")
            for elsewhere in ["//evil.example", "https://evil.example", "/zuid", "/noordelijk"] {
                let answer = try await browser.send(
                    "/noord/taal", [("language", "nl"), ("back", elsewhere)], from: page)
                #expect(answer.header("location") == "/noord/")
            }
        }
    }

    @Test func `signs out`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let out = try await browser.submit("/noord/account", to: "/noord/afmelden")
            #expect(try await browser.follow(out).holds("U bent afgemeld."))
            #expect(try await browser.get("/noord").status == 303)
        }
    }

    /// What an authenticator app shows that was given the key on that page.
    private static func code(on page: Answer) throws -> String {
        let match = try #require(page.body.firstMatch(of: /secret=([A-Z2-7]+)/))
        var bits = 0
        var value = 0
        var bytes: [UInt8] = []
        for character in match.1 {
            let digit = try #require("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".firstIndex(of: character))
            value =
                (value << 5
                    | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".distance(
                        from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".startIndex, to: digit)) & 0xFFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(value >> bits & 0xFF))
            }
        }
        return try AuthenticatorSecret(bytes).code(atStep: PageWorld.now.secondsSinceEpoch / 30)
    }
}
