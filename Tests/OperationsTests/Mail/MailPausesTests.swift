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
        _ networks: [TestNetwork], by delivery: any MailDelivery, _ pauses: inout MailPauses, at clock: TestClock,
        in house: House
    ) async throws -> Int {
        var tries = 0
        let byId = Dictionary(uniqueKeysWithValues: networks.map { ($0.id, $0) })
        let all = try await ListNetworks().run(in: house)
        for network in pauses.turns(of: all).compactMap({ byId[$0.id] }) where pauses.letPass(network.id, at: clock.now)
        {
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
            if try await round([network], by: delivery, &pauses, at: test.clock, in: test.house) > 0 {
                tried.append((test.clock.now.milliseconds - start.milliseconds) / 1000)
            }
            test.clock.advance(seconds: 5)
        }
        #expect(tried == [0, 5, 15, 35, 75, 135, 195, 255, 315, 375])
        test.clock.set(start.adding(seconds: 600))
        let afterwards = try await round([network], by: delivery, &pauses, at: test.clock, in: test.house)
        #expect(afterwards >= 20 - tried.count)
        test.clock.advance(seconds: 5)
        try await network.queue(["next@lid.example"])
        let next = try await round([network], by: delivery, &pauses, at: test.clock, in: test.house)
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
        _ = try await round([north, south], by: delivery, &pauses, at: test.clock, in: test.house)
        #expect(pauses.letPass(north.id, at: test.clock.now) && pauses.letPass(south.id, at: test.clock.now))
        pauses.note(DeliverMail.Round(failed: 1, trouble: .senderRefused), of: north.id, at: test.clock.now)
        #expect(!pauses.letPass(north.id, at: test.clock.now) && pauses.letPass(south.id, at: test.clock.now))
        pauses.note(DeliverMail.Round(failed: 1, trouble: .timedOut), of: south.id, at: test.clock.now)
        #expect(!pauses.letPass(south.id, at: test.clock.now))
        test.clock.advance(seconds: 5)
        #expect(pauses.letPass(north.id, at: test.clock.now) && pauses.letPass(south.id, at: test.clock.now))
    }

    /// A server that takes nothing from one network, as though it were away.
    private struct AwayFor: MailDelivery {
        let sender: String

        func deliver(_ message: MailMessage) async throws(DeliveryFailure) {
            if message.from.name == sender { throw DeliveryFailure(.serverRefused, reply: 421, words: "421 Too many") }
        }
    }

    @Test("A network of which the server takes nothing keeps no other one waiting, and goes last from then on")
    func fairness() async throws {
        let test = try await TestHouse.open()
        let north = try await test.network()
        let south = try await test.network("zuid")
        let name = try await north.system().network.name
        var pauses = MailPauses()
        try await north.queue((1...9).map { "a\($0)@lid.example" })
        for second in 0..<60 {
            let id = try await south.queue(["b\(second)@lid.example"])[0]
            _ = try await round(
                [north, south], by: AwayFor(sender: name), &pauses, at: test.clock, in: test.house)
            #expect(try await south.mail(id).state == .delivered, "in round \(second)")
            #expect(pauses.letPass(south.id, at: test.clock.now))
            #expect(pauses.turns(of: try await ListNetworks().run(in: test.house)).last?.id == north.id)
            test.clock.advance(seconds: 5)
        }
        #expect(try await north.coordinator().ask(ListMails(MailFilter(state: .queued))).count >= 9)
    }

    @Test("A network for which others waited ten minutes waits as long itself, so that it takes half the time at most")
    func costly() async throws {
        let test = try await TestHouse.open()
        let (north, south) = (try await test.network(), try await test.network("zuid"))
        var pauses = MailPauses()
        let start = test.clock.now
        pauses.note(DeliverMail.Round(failed: 1, trouble: .interrupted), of: north.id, at: start, after: 600)
        #expect(!pauses.letPass(north.id, at: start.adding(seconds: 599)))
        #expect(pauses.letPass(south.id, at: start))
        #expect(pauses.letPass(north.id, at: start.adding(seconds: 600)))
        #expect(pauses.letPass(north.id, at: start.adding(seconds: -3600)), "the clock was put back")
    }

    @Test("A server that takes nothing from two networks is left alone for all, and the next to try is another one")
    func declaredDown() async throws {
        let test = try await TestHouse.open()
        let networks = [try await test.network(), try await test.network("zuid"), try await test.network("oost")]
        for network in networks { try await network.queue(["a@lid.example"]) }
        let delivery = DownUntil(clock: test.clock, back: test.clock.now.adding(seconds: 3600))
        var pauses = MailPauses()
        let tried = Array(try await ListNetworks().run(in: test.house).map(\.id).prefix(2))
        let tries = try await round(networks, by: delivery, &pauses, at: test.clock, in: test.house)
        #expect(tries == 2)
        #expect(!networks.contains { pauses.letPass($0.id, at: test.clock.now) })
        test.clock.advance(seconds: 5)
        let order = pauses.turns(of: try await ListNetworks().run(in: test.house)).map(\.id)
        #expect(order.first != tried.first && Array(order.suffix(2)) == tried)
        #expect(try await round(networks, by: delivery, &pauses, at: test.clock, in: test.house) == 1)
    }
}
