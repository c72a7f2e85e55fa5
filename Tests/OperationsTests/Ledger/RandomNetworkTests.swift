import Domain
import Foundation
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct RandomNetworkTests {
    @Test("Balances as of any day are what a plain list adds up to, whatever was booked late, corrected or closed")
    func asOfAnyDay() async throws {
        let seed =
            ProcessInfo.processInfo.environment["POORTWACHT_TEST_SEED"].flatMap { UInt64($0) }
            ?? .random(in: 1...999_999)
        print("Random network with POORTWACHT_TEST_SEED=\(seed)")
        var network = RandomNetwork(try await LedgerScene.make(members: 4), seed: seed)
        for step in 1...300 {
            try await network.step()
            let account = network.account()
            for day in [network.day(), network.day(within: 0)] {
                let stored = try await network.scene.network.read { try $0.balances(of: account, asOf: day) }
                try #require(stored == network.balances(of: account, asOf: day), "seed \(seed), step \(step), \(day)")
            }
        }
        for account in [.network] + network.scene.members.map({ Account.member($0.id) }) {
            let now = try await network.scene.network.read { try $0.balances(of: account) }
            #expect(now == network.balances(of: account, asOf: CalendarDay(number: 40_000)), "seed \(seed)")
        }
        let all = try await network.scene.network.read { try $0.allBalances() }
        for unit in LedgerUnit.allCases {
            #expect(all.values.map { $0.balances[unit].net }.reduce(0, +) == 0, "seed \(seed)")
        }
        try await network.scene.mustHold()
    }
}
