import Foundation
import Ledger
import Testing

@Suite struct RandomStretchTests {
    private let seed: UInt64
    private let history: RandomHistory

    init() throws {
        seed =
            ProcessInfo.processInfo.environment["POORTWACHT_TEST_SEED"].flatMap { UInt64($0) }
            ?? .random(in: 1...999_999)
        print("Random stretches with POORTWACHT_TEST_SEED=\(seed)")
        var history = try RandomHistory(seed: seed)
        for _ in 1...120 { try history.step() }
        self.history = history
    }

    @Test("A whole history holds in stretches of any length, and its sums are those of the lines")
    func whole() throws {
        let ledger = StoredLedger(history.transfers)
        for length in 1...125 {
            let whole = ledger.whole(inStretchesOf: length, expecting: [history.head])
            try #require(whole.fault == nil, "seed \(seed), stretches of \(length)")
            #expect(whole.closing == history.head, "seed \(seed), stretches of \(length)")
            for closed in [nil, CalendarDay(number: 20_900).month, CalendarDay(number: 23_000).month] {
                let totals = PlainTotals(of: history.transfers, closedThrough: closed)
                #expect(totals.account(wrongBeside: whole) == nil, "seed \(seed), stretches of \(length)")
            }
        }
    }

    @Test("A network's life by the rules holds in stretches of any length")
    func life() throws {
        var life = try RandomLife(seed: seed)
        for _ in 1...3000 { try life.step() }
        let ledger = StoredLedger(life.transfers)
        let totals = PlainTotals(of: life.transfers, closedThrough: CalendarDay(number: 20_300).month)
        for length in [97, 1000, life.transfers.count, 100_000] {
            let whole = ledger.whole(inStretchesOf: length, expecting: [life.head])
            #expect(whole.fault == nil, "seed \(seed), stretches of \(length)")
            #expect(totals.account(wrongBeside: whole) == nil, "seed \(seed), stretches of \(length)")
        }
    }

    @Test("What was tampered with is named in stretches of any length as it is row by row")
    func tampered() throws {
        var generator = SeededGenerator(seed: seed)
        var kinds: Set<Substring> = []
        for trial in 1...600 {
            var ledger = StoredLedger(history.transfers)
            var heads = [history.head]
            for _ in 0...Int.random(in: 0...2, using: &generator) {
                try tamper(with: &ledger, &heads, using: &generator)
            }
            let expected = ledger.faultRowByRow(expecting: heads)
            let length = Int.random(in: 1...50, using: &generator)
            let found = ledger.whole(inStretchesOf: length, expecting: heads).fault
            try #require(found == expected, "seed \(seed), trial \(trial), stretches of \(length)")
            kinds.insert(expected.map { "\($0)".prefix { $0 != "(" } } ?? "none")
        }
        #expect(kinds.isSuperset(of: ["sequence", "hash", "runningBalance", "head"]), "seed \(seed)")
    }

    @Test("A total that is changed, too many or missing is found, whichever it is")
    func totals() throws {
        var generator = SeededGenerator(seed: seed)
        let whole = StoredLedger(history.transfers).whole(inStretchesOf: 7)
        for trial in 1...300 {
            var totals = PlainTotals(of: history.transfers, closedThrough: CalendarDay(number: 21_000).month)
            let account = totals.tamper(using: &generator)
            #expect(totals.account(wrongBeside: whole) == account, "seed \(seed), trial \(trial)")
        }
    }

    private func tamper(
        with ledger: inout StoredLedger, _ heads: inout [ChainHead], using generator: inout SeededGenerator
    ) throws {
        let index = Int.random(in: ledger.rows.indices, using: &generator)
        let row = ledger.rows[index].transfer
        let before = ledger
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: ledger.remove(index)
        case 1: ledger.swap(index, Int.random(in: ledger.rows.indices, using: &generator))
        case 2: ledger.change(index) { $0.transfer = row.changed(row.content.changed(amount: row.content.amount + 1)) }
        case 3: ledger.change(index) { $0.transfer = row.changed(sequence: row.sequence + 1000) }
        case 4: ledger.change(index) { $0.bringingAfter.brought += 1 }
        case 5: ledger.change(index) { $0.takingAfter = Balance() }
        case 6: ledger.change(index) { $0.transfer = forged($0.transfer, in: before) }
        case 7: heads.append(ChainHead(sequence: row.sequence, hash: Digest256(of: [7])))
        default: moveBalances(of: row, in: &ledger, from: index)
        }
    }

    /// Other content with a hash that fits after the row before.
    private func forged(_ row: Transfer, in ledger: StoredLedger) -> Transfer {
        let before = ledger.head(at: row.sequence - 1) ?? .empty(network: Samples.network)
        return ChainHead(sequence: row.sequence - 1, hash: before.hash)
            .appending(row.content.changed(amount: 1), bookedAt: row.bookedAt, month: row.month)
    }

    /// All later running balances of an account are one more, so that only the first of them does not fit.
    private func moveBalances(of row: Transfer, in ledger: inout StoredLedger, from index: Int) {
        let (account, unit) = (row.content.bringing, row.content.unit)
        for later in index..<ledger.rows.count where ledger.rows[later].transfer.content.unit == unit {
            ledger.change(later) { row in
                if row.transfer.content.bringing == account { row.bringingAfter.brought += 1 }
                if row.transfer.content.taking == account { row.takingAfter.brought += 1 }
            }
        }
    }
}
