import Foundation
import Ledger
import Testing

@Suite struct RandomHistoryTests {
    @Test("After each of 10,000 random steps everything sums to zero and every balance is the one kept on paper")
    func tenThousandSteps() throws {
        let seed = Self.seed
        print("Random history with POORTWACHT_TEST_SEED=\(seed)")
        var history = try RandomHistory(seed: seed)
        var verifier = ChainVerifier(network: Samples.network)
        for step in 1...Self.steps {
            try history.step()
            let last = try #require(history.transfers.last)
            try verifier.follow(last)
            for line in last.lines {
                let plain = plainBalance(of: line.account, in: line.unit, history)
                try #require(verifier.balances[line.account]?[line.unit] == plain, "seed \(seed), step \(step)")
            }
            for unit in LedgerUnit.allCases {
                let sum = verifier.balances.values.map { $0[unit].net }.reduce(0, +)
                try #require(sum == 0, "seed \(seed), step \(step)")
            }
        }
        for account in history.accounts {
            for unit in LedgerUnit.allCases {
                let lines = history.transfers.flatMap(\.lines).filter { $0.account == account && $0.unit == unit }
                let balance = verifier.balances[account]?[unit]
                #expect(balance?.net == lines.map(\.effectOnBalance).reduce(0, +), "seed \(seed)")
                #expect(balance == plainBalance(of: account, in: unit, history), "seed \(seed)")
            }
        }
        #expect(verifier.head == history.head, "seed \(seed)")
        try verifier.finish()
    }

    @Test("10,000 steps of a network's life by the rules come out as on paper: every unit sums to zero")
    func tenThousandStepsOfLife() throws {
        let seed = Self.seed
        print("Random life with POORTWACHT_TEST_SEED=\(seed)")
        var life = try RandomLife(seed: seed)
        var verifier = ChainVerifier(network: Samples.network)
        var followed = 0
        for step in 1...Self.steps {
            do { try life.step() } catch { throw Failed(seed: seed, step: step, error: error) }
            for transfer in life.transfers[followed...] {
                try verifier.follow(transfer)
                for line in transfer.lines {
                    let (account, unit) = (line.account.description, line.unit.rawValue)
                    let balance = try #require(verifier.balances[line.account]?[line.unit])
                    let columns = life.plain.columns
                    try #require(
                        balance
                            == Balance(
                                brought: columns["\(account) \(unit) brought"] ?? 0,
                                taken: columns["\(account) \(unit) taken"] ?? 0)
                            || transfer != life.transfers.last, "seed \(seed), step \(step)")
                }
            }
            followed = life.transfers.count
            for unit in LedgerUnit.allCases {
                let sum = verifier.balances.values.map { $0[unit].net }.reduce(0, +)
                try #require(sum == 0, "seed \(seed), step \(step)")
            }
        }
        #expect(verifier.head == life.head, "seed \(seed)")
        #expect(!life.plain.closedMonths.isEmpty)
        // The same life again ends at the same head.
        var again = try RandomLife(seed: seed)
        for _ in 1...Self.steps { try again.step() }
        #expect(again.head == life.head, "seed \(seed)")
    }

    /// A step that did not come out as on paper, with what repeats it.
    private struct Failed: Error {
        let seed: UInt64
        let step: Int
        let error: any Error
    }

    /// 10,000, or as many as POORTWACHT_TEST_STEPS says.
    private static var steps: Int {
        max(1000, ProcessInfo.processInfo.environment["POORTWACHT_TEST_STEPS"].flatMap { Int($0) } ?? 10_000)
    }

    /// A new history each time; POORTWACHT_TEST_SEED repeats one.
    private static var seed: UInt64 {
        ProcessInfo.processInfo.environment["POORTWACHT_TEST_SEED"].flatMap { UInt64($0) } ?? .random(in: 1...999_999)
    }

    @Test("The same seed gives the same head, another seed another", arguments: [1, 20_261_102, UInt64.max])
    func replay(seed: UInt64) throws {
        #expect(try head(seed: seed) == head(seed: seed))
        #expect(try head(seed: seed) != head(seed: seed &+ 1))
    }

    private func head(seed: UInt64) throws -> ChainHead {
        var history = try RandomHistory(seed: seed)
        for _ in 1...200 { try history.step() }
        return history.head
    }

    private func plainBalance(of account: Account, in unit: LedgerUnit, _ history: RandomHistory) -> Balance {
        Balance(
            brought: history.plain.column(account.description, unit.rawValue, "brought"),
            taken: history.plain.column(account.description, unit.rawValue, "taken")
        )
    }
}
