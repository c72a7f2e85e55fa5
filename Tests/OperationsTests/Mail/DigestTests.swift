import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("The weekly mail")
struct DigestTests {
    /// A slot and a card that fit, one day old, of different members.
    private func week() async throws -> Exchange {
        let exchange = try await Exchange.open()
        _ = try await exchange.slot()
        _ = try await exchange.published()
        return exchange
    }

    @Test("It comes on Monday at seven in Amsterdam, once, to who has something in it")
    func monday() async throws {
        let exchange = try await week()
        let readers = [
            try await exchange.address(of: exchange.bringing.user),
            try await exchange.address(of: exchange.taking.user),
        ]
        try await exchange.runDue(at: "2026-11-08T23:00:00Z")
        let first = try await exchange.recipients(.weeklyDigest).count
        for moment in ["2026-11-09T06:00:00Z", "2026-11-09T06:05:00Z", "2026-11-10T09:00:00Z", "2026-11-09T06:00:00Z"] {
            try await exchange.runDue(at: moment)
            let sent = try await exchange.recipients(.weeklyDigest)
            #expect(sent.count == first + (first == 0 ? 2 : 0), "\(moment)")
        }
        #expect(Set(readers).isSubset(of: try await exchange.recipients(.weeklyDigest)))
        let text = try await exchange.words().filter { $0.unsubscribe != nil }.map(\.text).joined()
        #expect(text.contains("Nieuwe kandidaten bij uw plekken: K-0001"))
        #expect(text.contains("Nieuwe plekken bij uw kandidaten: Planner voor opbouw (P-0001)"))
    }

    @Test("After the clock was put back an hour it comes at seven by the new time")
    func winterTime() async throws {
        let exchange = try await Exchange.open()
        exchange.house.clock.set(try #require(Instant("2027-10-26T09:00:00Z")))
        try await RunDue().run(at: exchange.network.system())
        exchange.house.clock.set(try #require(Instant("2027-10-27T09:00:00Z")))
        _ = try await exchange.slot()
        _ = try await exchange.published()
        // Sunday 31 October 2027 ends summer time, so Monday's seven o'clock is six in UTC.
        func members() async throws -> [String] {
            // The coordinator has a month to close, and is told so in October already.
            try await exchange.recipients(.weeklyDigest).filter { !$0.hasPrefix("coordinator@") }
        }
        try await exchange.runDue(at: "2027-11-01T05:30:00Z")
        #expect(try await members().isEmpty)
        try await exchange.runDue(at: "2027-11-01T06:00:00Z")
        #expect(try await members().count == 2)
    }

    @Test("Who got an account on Sunday gets it from the Monday after, not of the week before")
    func newcomer() async throws {
        let exchange = try await Exchange.open()
        exchange.house.clock.set(try #require(Instant("2026-11-08T12:00:00Z")))
        _ = try await exchange.slot()
        _ = try await exchange.published()
        let user = try await exchange.network.user(of: exchange.taking.id, as: [.contact])
        let address = try await exchange.address(of: user)
        try await exchange.runDue(at: "2026-11-08T12:05:00Z")
        #expect(try await !exchange.recipients(.weeklyDigest).contains(address))
        try await exchange.runDue(at: "2026-11-09T06:00:00Z")
        #expect(try await exchange.recipients(.weeklyDigest).contains(address))
    }

    @Test("Weeks in which the server stood still become one mail")
    func catchUp() async throws {
        let exchange = try await Exchange.open()
        try await exchange.runDue(at: "2026-11-03T09:00:00Z")
        exchange.house.clock.set(try #require(Instant("2026-11-04T09:00:00Z")))
        _ = try await exchange.slot()
        _ = try await exchange.published()
        let readers = [
            try await exchange.address(of: exchange.bringing.user),
            try await exchange.address(of: exchange.taking.user),
        ]
        for moment in ["2026-11-25T09:00:00Z", "2026-11-26T09:00:00Z"] {
            try await exchange.runDue(at: moment)
            let sent = try await exchange.recipients(.weeklyDigest).filter { readers.contains($0) }
            #expect(sent == readers.sorted(), "\(moment)")
        }
    }

    @Test("A Monday told by a clock that ran ahead keeps no real one silent")
    func ahead() async throws {
        let exchange = try await Exchange.open()
        try await exchange.runDue(at: "2026-11-02T09:00:00Z")
        // Less far ahead than a server may stand still: nobody can tell that it is wrong.
        try await exchange.runDue(at: "2026-12-15T09:00:00Z")
        exchange.house.clock.set(try #require(Instant("2026-11-04T09:00:00Z")))
        _ = try await exchange.slot()
        _ = try await exchange.published()
        let before = try await exchange.recipients(.weeklyDigest).count
        try await exchange.runDue(at: "2026-11-09T09:00:00Z")
        let sent = try await exchange.recipients(.weeklyDigest)
        for user in [exchange.bringing.user, exchange.taking.user] {
            #expect(try await sent.contains(exchange.address(of: user)))
        }
        try await exchange.runDue(at: "2026-11-10T09:00:00Z")
        #expect(try await exchange.recipients(.weeklyDigest) == sent && sent.count >= before + 2)
    }

    @Test("Who ended it gets none; the link of a mail ends it without signing in, and no other")
    func unsubscribe() async throws {
        let exchange = try await week()
        let user = exchange.taking.user
        let token = try await exchange.network.coordinator().vault.unsubscribeToken(of: user)
        let door = try await exchange.network.door()
        try EndDigest(token: token).check(at: door)
        #expect(try await exchange.taking.desk().ask(WantsDigest()))
        for _ in 1...2 { try await EndDigest(token: token).run(at: door) }
        #expect(try await exchange.taking.desk().ask(WantsDigest()) == false)
        try await exchange.runDue(at: "2026-11-09T06:00:00Z")
        #expect(try await !exchange.recipients(.weeklyDigest).contains(exchange.address(of: user)))
        _ = try await exchange.taking.desk().perform(ChooseDigest(wanted: true))
        #expect(try await exchange.taking.desk().ask(WantsDigest()))
        for wrong in ["", user.description, "\(user).abc", "\(exchange.bringing.user).\(token.suffix(43))"] {
            #expect(throws: Refusal(.linkInvalid)) { try EndDigest(token: wrong).check(at: door) }
        }
        let other = try await exchange.house.network("zuid")
        await #expect(throws: Refusal(.linkInvalid)) { try await EndDigest(token: token).run(at: other.door()) }
        await #expect(throws: Refusal(.signInRequired)) { try await exchange.network.shell().ask(WantsDigest()) }
    }
}
