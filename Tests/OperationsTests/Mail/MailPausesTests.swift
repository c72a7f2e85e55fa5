import Domain
import Ledger
import Mail
import Testing

@testable import Operations

@Suite("Pauses after trouble with mail", .timeLimit(.minutes(2)))
struct MailPausesTests {
    /// A server that is down until a moment, and refuses one recipient for now ever after.
    private struct DownUntil: MailDelivery {
        let clock: TestClock
        let back: Instant

        func deliver(_ message: MailMessage) async throws(DeliveryFailure) {
            if clock.now < back { throw DeliveryFailure(.noConnection, words: "") }
            if message.to.contains(where: { $0.address.hasPrefix("later") }) {
                throw DeliveryFailure(.recipientRefused, reply: 450, words: "450 later")
            }
        }
    }

    /// One of the postman's rounds.
    private func round(
        _ networks: [TestNetwork], by delivery: any MailDelivery, _ pauses: inout MailPauses, at clock: TestClock
    ) async throws -> Int {
        var tries = 0
        for network in networks where pauses.letPass(network.id, at: clock.now) {
            let round = try await DeliverMail(by: delivery).run(at: network.system())
            pauses.note(round, of: network.id, at: clock.now)
            tries += round.delivered + round.failed
        }
        return tries
    }

    @Test("A server that is away for ten seconds costs ten seconds, and one away for long is tried once a minute")
    func growing() async throws {
        let test = try await TestHouse.open()
        let network = try await test.network()
        try await network.queue((1...20).map { "a\($0)@lid.example" })
        let start = test.clock.now
        let delivery = DownUntil(clock: test.clock, back: start.adding(seconds: 600))
        var pauses = MailPauses()
        var tried: [Int64] = []
        while test.clock.now < start.adding(seconds: 420) {
            if try await round([network], by: delivery, &pauses, at: test.clock) > 0 {
                tried.append((test.clock.now.milliseconds - start.milliseconds) / 1000)
            }
            test.clock.advance(seconds: 5)
        }
        #expect(tried == [0, 5, 15, 35, 75, 135, 195, 255, 315, 375])
        test.clock.set(start.adding(seconds: 600))
        let afterwards = try await round([network], by: delivery, &pauses, at: test.clock)
        #expect(afterwards >= 20 - tried.count)
        test.clock.advance(seconds: 5)
        try await network.queue(["next@lid.example"])
        let next = try await round([network], by: delivery, &pauses, at: test.clock)
        #expect(next > 0, "no pause is left")
    }

    @Test("A recipient who is refused for now holds nobody; a sender who is refused holds his own network alone")
    func single() async throws {
        let test = try await TestHouse.open()
        let north = try await test.network()
        let south = try await test.network("zuid")
        let delivery = DownUntil(clock: test.clock, back: test.clock.now)
        var pauses = MailPauses()
        try await north.queue(["later@lid.example", "a@lid.example"])
        _ = try await round([north, south], by: delivery, &pauses, at: test.clock)
        #expect(pauses.letPass(north.id, at: test.clock.now) && pauses.letPass(south.id, at: test.clock.now))
        pauses.note(DeliverMail.Round(failed: 1, trouble: .senderRefused), of: north.id, at: test.clock.now)
        #expect(!pauses.letPass(north.id, at: test.clock.now) && pauses.letPass(south.id, at: test.clock.now))
        pauses.note(DeliverMail.Round(failed: 1, trouble: .timedOut), of: south.id, at: test.clock.now)
        #expect(!pauses.letPass(south.id, at: test.clock.now))
        test.clock.advance(seconds: 5)
        #expect(pauses.letPass(north.id, at: test.clock.now) && pauses.letPass(south.id, at: test.clock.now))
    }
}
