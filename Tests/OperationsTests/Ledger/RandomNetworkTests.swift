import Domain
import Foundation
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct RandomNetworkTests {
    /// POORTWACHT_TEST_STEPS counts steps of the rules alone; one in a file takes as long as some fifty of them.
    private static var steps: Int {
        max(300, (ProcessInfo.processInfo.environment["POORTWACHT_TEST_STEPS"].flatMap { Int($0) } ?? 0) / 50)
    }

    private static var seed: UInt64 {
        ProcessInfo.processInfo.environment["POORTWACHT_TEST_SEED"].flatMap { UInt64($0) } ?? .random(in: 1...999_999)
    }

    @Test("Balances as of any day are what follows from what happened, told late or in time, whatever was closed")
    func asOfAnyDay() async throws {
        let seed = Self.seed
        print("Random network with POORTWACHT_TEST_SEED=\(seed)")
        var network = RandomNetwork(try await LedgerScene.make(members: 5), seed: seed)
        for step in 1...Self.steps {
            do { try await network.step() } catch { throw Failed(seed: seed, step: step, error: error) }
            let member = network.pick(0...network.scene.members.count)
            let days = [network.today, network.today - network.pick(0...40), network.today - network.pick(0...400)]
            try await compare(network, member, days, "seed \(seed), step \(step)")
        }
        for member in 0...network.scene.members.count {
            let days = (0...20).map { network.today - $0 * 11 }
            try await compare(network, member, days, "seed \(seed), at the end")
        }
        let all = try await network.scene.network.read { try $0.allBalances() }
        for unit in LedgerUnit.allCases {
            #expect(all.values.map { $0.balances[unit].net }.reduce(0, +) == 0, "seed \(seed)")
        }
        try await mustReplay(network.scene, "seed \(seed)")
        try await network.scene.mustHold()
        print("Random network did \(network.done.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })")
    }

    private func compare(_ network: RandomNetwork, _ member: Int, _ days: [Int], _ place: String) async throws {
        let lines = network.paper.lines(by: network.today)
        let account = network.account(member)
        for day in days {
            let asOf = CalendarDay(number: day)
            let stored = try await network.scene.network.read { try $0.balances(of: account, asOf: asOf) }
            for unit in LedgerUnit.allCases {
                let net = network.paper.net(member, unit.rawValue, asOf: day, lines)
                try #require(stored[unit].net == net, "\(place), member \(member), \(unit) as of \(asOf)")
                guard member > 0, network.paper.stays[member]?.count == 1, !network.hasLeft(member) else { continue }
                let gross = network.paper.gross(member, unit.rawValue, asOf: day, lines)
                try #require(
                    stored[unit] == Balance(brought: gross.brought, taken: gross.taken),
                    "\(place), member \(member), \(unit) as of \(asOf)")
            }
        }
    }

    /// The same transfers put into an empty chain end at the same head.
    private func mustReplay(_ scene: LedgerScene, _ place: String) async throws {
        let transfers = try await scene.network.read { try $0.transfers(after: 0, limit: .max) }
        var head = ChainHead.empty(network: scene.network.id.bytes)
        for transfer in transfers {
            let again = head.appending(transfer.content, bookedAt: transfer.bookedAt, month: transfer.month)
            head = ChainHead(sequence: again.sequence, hash: again.hash)
        }
        #expect(try await scene.network.read { try $0.ledgerHead() } == head, "\(place)")
    }

    /// A step that did not come out, with what repeats it.
    private struct Failed: Error {
        let seed: UInt64
        let step: Int
        let error: any Error
    }
}
