import Domain
import Foundation
import Ledger
import Mail
import Storage
import Testing

@testable import Operations

@Suite("Many mails over a server that is killed")
struct ManyMailTests {
    /// `make endurance` asks for more than every change does.
    private static let isEndurance = ProcessInfo.processInfo.environment["POORTWACHT_ENDURANCE"] == "1"
    private static let mailCount = isEndurance ? 10_000 : 1000
    private static let killCount = isEndurance ? 10 : 3

    @Test("None is lost, and doubles carry the same Message-ID", .timeLimit(.minutes(30)))
    func kills() async throws {
        let test = try await TestHouse.open()
        let network = try await test.network()
        _ = try await DeliverMail(by: test.house.delivery).run(at: network.system())
        let server = try MailServer(.init(password: "geheim"), authority: TestAuthority())
        let delivery = SMTPDelivery(server: server.address())
        let ids = try await network.queue((0..<Self.mailCount).map { "hr\($0)@lid.example" })

        // The server keeps a message and is killed before it says so, which is the worst moment.
        let livesOf = Self.mailCount / (Self.killCount + 2)
        var kills = 0
        try server.start(dyingAfter: livesOf)
        for _ in 0..<Self.mailCount {
            let round = try await DeliverMail(by: delivery).run(at: network.system())
            if !server.isRunning {
                kills += 1
                try server.start(dyingAfter: kills < Self.killCount ? livesOf + kills : 0)
            }
            if round.delivered == 0, round.failed == 0 {
                let waits = try await network.coordinator().ask(ListMails()).contains { $0.state == .queued }
                guard waits else { break }
            }
            test.clock.advance(seconds: 60)
        }

        let expected = Set(ids.map { "\($0)@test.example" })
        let kept = try server.mails()
        #expect(kills == Self.killCount)
        #expect(Set(kept.map(\.id)) == expected)
        #expect(kept.count == Self.mailCount + kills)
        let states = try await network.read { scope in try ids.compactMap { try scope.mail($0)?.state } }
        #expect(states.count == Self.mailCount && states.allSatisfy { $0 == .delivered })
    }
}
