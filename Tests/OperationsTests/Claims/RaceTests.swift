import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Two acceptances at once")
struct RaceTests {
    private enum Outcome: Hashable, Sendable {
        case won
        case lost(RefusalCode)
    }

    private static func accept(_ claim: ClaimId, at desk: Desk) async -> Outcome {
        do {
            _ = try await desk.perform(AgreeToPlacement(id: claim))
            return .won
        } catch let refusal as Refusal {
            return .lost(refusal.code)
        } catch {
            return .lost(.busy)
        }
    }

    /// Each claim has every yes but its taking member's; those come all at once.
    private static func race(_ exchange: Exchange, _ claims: [(ClaimId, Desk)]) async throws {
        let outcomes = await withTaskGroup(of: Outcome.self) { group in
            for (claim, desk) in claims { group.addTask { await accept(claim, at: desk) } }
            return await group.reduce(into: [Outcome]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .won } == 1)
        #expect(outcomes.count { $0 == .lost(.claimLost) } == claims.count - 1)
        var states: [ClaimState] = []
        for (claim, _) in claims { states.append(try await exchange.stored(claim).state) }
        #expect(states.count { $0 == .accepted } == 1)
        #expect(states.count { $0 == .onHold } == claims.count - 1)
    }

    private static func ready(_ exchange: Exchange, _ candidate: CandidateId, _ slot: SlotId, by host: TestMember)
        async throws -> ClaimId
    {
        let id = try await exchange.talk(candidate, slot, by: host)
        _ = try await exchange.bringing.desk().perform(AgreeToPlacement(id: id))
        return try await exchange.network.candidate(candidate).perform(AgreeToPlacement(id: id))
    }

    @Test("Of two slots for one candidate one wins, and the other is told that it lost", arguments: 1...20)
    func oneCandidate(_ round: Int) async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        var claims: [(ClaimId, Desk)] = []
        for host in [exchange.taking, exchange.third] {
            let claim = try await Self.ready(exchange, candidate, exchange.slot(of: host), by: host)
            claims.append((claim, try await host.desk()))
        }
        try await Self.race(exchange, claims)
    }

    @Test("Of three candidates for one place one wins, and the others are told that they lost", arguments: 1...20)
    func onePlace(_ round: Int) async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot()
        var claims: [(ClaimId, Desk)] = []
        for _ in 1...3 {
            let claim = try await Self.ready(exchange, exchange.published(), slot, by: exchange.taking)
            claims.append((claim, try await exchange.taking.desk()))
        }
        try await Self.race(exchange, claims)
        #expect(try await exchange.stored(slot).takenPlaces == 1)
    }

    @Test("The database itself lets no second claim of a candidate or on a place be accepted")
    func indexes() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let slot = try await exchange.slot()
        let first = try await exchange.claim(candidate, slot)
        let sameCandidate = try await exchange.claim(candidate, exchange.slot())
        let samePlace = try await exchange.claim(exchange.published(), slot)
        #expect(try await Self.accept(first, past: exchange))
        #expect(try await !Self.accept(sameCandidate, past: exchange))
        #expect(try await !Self.accept(samePlace, past: exchange))
        #expect(try await exchange.stored(sameCandidate).state == .proposed)
    }

    /// Accepts a claim on the first place in the file itself, past every rule.
    private static func accept(_ id: ClaimId, past exchange: Exchange) async throws -> Bool {
        try await exchange.network.write { scope in
            let claim = try #require(try scope.reading.claim(id))
            return try scope.accept(claim, place: 1)
        }
    }
}
