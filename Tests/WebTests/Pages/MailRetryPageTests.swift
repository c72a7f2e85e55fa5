import Domain
import Ledger
import Mail
import Operations
import Testing

@testable import Web

/// Sending again what was given up, on the page of mails.
@Suite struct MailRetryPageTests {
    private struct Refusing: MailDelivery {
        func deliver(_ message: MailMessage) async throws(DeliveryFailure) {
            throw DeliveryFailure(.recipientRefused, reply: 550, words: "550 5.1.1 Unknown <\(message.to[0].address)>")
        }
    }

    private static let page = "/noord/mails"

    @Test func `shows the server's words and sends one or all again`() async throws {
        try await PageWorld.run { world in
            let browser = try await world.coordinator()
            let network = try await world.desk().network.id
            #expect(try await !browser.get(Self.page).holds("opnieuw proberen"))
            _ = try await DeliverMail(by: Refusing()).run(at: world.house.systemDesk(networkId: network))
            let parked = try await browser.get(Self.page)
            #expect(parked.holds("1 keer geprobeerd: 550 5.1.1 Unknown"))
            #expect(!parked.holds("Unknown &lt;coordinator@noord.example"))
            let elsewhere = try await browser.get("\(Self.page)?state=delivered")
            #expect(elsewhere.holds("Geen mails gevonden") && elsewhere.holds("Alles wat niet bezorgd is opnieuw"))
            let mail = try #require(await world.desk().ask(ListMails()).first)
            #expect(mail.state == .parked)
            let one = try await browser.send("\(Self.page)/\(mail.id)/opnieuw", [], from: parked)
            #expect(try await browser.follow(one).holds("Dit gaat zo opnieuw weg."))
            #expect(try await world.desk().ask(ListMails()).first?.state == .queued)
            _ = try await DeliverMail(by: Refusing()).run(at: world.house.systemDesk(networkId: network))
            #expect(try await browser.submit(Self.page, to: "\(Self.page)/opnieuw").status == 303)
            #expect(try await world.desk().ask(ListMails()).allSatisfy { $0.state == .queued })
            let nobody = try await browser.submit(
                Self.page, to: "\(Self.page)/00000000-0000-4000-8000-000000000000/opnieuw")
            #expect(nobody.status == 404)
        }
    }

    @Test func `is the coordinator's alone`() async throws {
        try await PageWorld.run { world in
            let member = try await world.user(world.member().user)
            let answer = try await member.submit("/noord", to: "\(Self.page)/opnieuw")
            #expect(answer.status == 403)
        }
    }
}
