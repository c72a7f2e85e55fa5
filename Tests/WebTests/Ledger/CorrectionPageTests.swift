import Domain
import Foundation
import Ledger
import Operations
import Testing

@testable import Web

/// The pages of corrections, of one account's bookings and of members that go and come back.
@Suite struct CorrectionPageTests {
    @Test func `a second coordinator finds a correction on the home page and approves it`() async throws {
        try await PageWorld.run { world in
            let bakery = try await world.member()
            let other = try await world.member("Zorggroep Kuyper", kvk: "90010002")
            let second = try await world.desk().perform(
                InviteUser(
                    email: EmailAddress("tweede@noord.example", at: "/email"), name: PersonName("Twan", at: "/name"),
                    part: .coordinator))
            let colleague = try await world.user(second)
            let browser = try await world.coordinator()
            let path = "/noord/saldo/correcties/nieuw"
            let faulty = try await browser.submit(
                path, ("bringing", "network"), ("taking", "network"), ("unit", "placements"),
                ("amount_hundredths", "1"),
                ("amount_minutes", ""), ("effective_on", "2026-11-02"), ("reason", "Dubbel geteld"))
            #expect(faulty.status == 422)
            #expect(faulty.holds("twee verschillende rekeningen") || faulty.holds("ander lid of het netwerk"))
            let made = try await browser.submit(
                path, ("bringing", "\(bakery.id)"), ("taking", "\(other.id)"), ("unit", "placements"),
                ("amount_hundredths", "1,5"), ("amount_minutes", ""), ("effective_on", "2026-11-02"),
                ("reason", "Dubbel geteld"))
            let page = try await browser.follow(made)
            #expect(page.holds("Wacht op akkoord van een andere") && page.holds("1,5 plaatsingen"))
            #expect(!page.holds("Akkoord, boek deze correctie"))
            let home = try await colleague.get("/noord")
            #expect(home.holds("wacht op uw akkoord"))
            let address = try #require(made.header("location"))
            #expect(try await colleague.get(address).holds("Akkoord, boek deze correctie"))
            let booked = try await colleague.submit(address, to: address + "/akkoord")
            #expect(try await colleague.follow(booked).holds("De correctie is geboekt."))
            let lines = try await world.user(bakery.user).get("/noord/saldo/rekening/L-0001")
            #expect(lines.holds("Reden: Dubbel geteld") && lines.holds("Zorggroep Kuyper"))
            #expect(!lines.holds("corrigeren"))
            #expect(try await colleague.get("/noord/saldo/rekening/L-0001").holds("corrigeren"))
            #expect(try await colleague.get("/noord/saldo/rekening/netwerk").holds("Er is nog niets geboekt."))
            #expect(try await world.user(bakery.user).get("/noord/saldo/rekening/L-0002").status == 404)
            #expect(try await world.user(bakery.user).get("/noord/saldo/rekening/L-0009").status == 404)
            #expect(try await world.user(bakery.user).get("/noord/saldo/correcties").status == 403)
            #expect(try await world.user(bakery.user).get("/noord/saldo/grootboek/json").status == 403)
            let file = try await colleague.get("/noord/saldo/grootboek/json")
            #expect(file.body.contains("correction"))
        }
    }

    @Test func `shows what leaving means before it is done, and lets the member come back`() async throws {
        try await PageWorld.run { world in
            let bakery = try await world.member()
            let browser = try await world.coordinator()
            let made = try await browser.submit(
                "/noord/saldo/correcties/nieuw", ("bringing", "\(bakery.id)"), ("taking", "network"),
                ("unit", "placements"), ("amount_hundredths", "2"), ("amount_minutes", ""),
                ("effective_on", "2026-11-02"),
                ("reason", "Van voor het begin"))
            #expect(try await browser.follow(made).holds("De correctie is geboekt."))
            let path = "/noord/leden/\(bakery.id)"
            let preview = try await browser.get(path + "/vertrek")
            #expect(preview.holds("Het saldo van −2 plaatsingen gaat naar de rekening van het netwerk."))
            let left = try await browser.follow(try await browser.submit(path + "/vertrek"))
            #expect(left.holds("vertrokken") && left.holds("Weer lid laten worden"))
            let back = try await browser.follow(try await browser.submit(path, to: path + "/terugkeer"))
            #expect(back.holds("Het lid doet weer mee, met een saldo van nul."))
            #expect(back.holds("lid van 2 november 2026 tot 2 november 2026"))
            let asks = try await browser.get(path + "/samenvoegen")
            #expect(asks.holds("Gaat op in"))
            let other = try await world.member("Zorggroep Kuyper", kvk: "90010002")
            let merging = try await browser.get(path + "/samenvoegen?into=\(other.id)")
            #expect(merging.holds("samenvoegen met Zorggroep Kuyper?"))
            let merged = try await browser.submit(
                path + "/samenvoegen?into=\(other.id)", to: path + "/samenvoegen", ("into", "\(other.id)"))
            #expect(try await browser.follow(merged).holds("opgegaan in Zorggroep Kuyper"))
        }
    }

    @Test func `plans a rule from a day in the future and shows both`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let done = try await browser.submit(
                "/noord/instellingen/days_to_final", ("value", "14"), ("valid_from", "2027-01-01"))
            #expect(done.status == 303)
            let page = try await browser.get("/noord/instellingen")
            #expect(page.holds("14 (1 januari 2027)"))
            for name in NetworkSetting.Name.allCases {
                #expect(try await browser.get("/noord/instellingen/\(name.rawValue)").status == 200, "\(name)")
            }
        }
    }
}
