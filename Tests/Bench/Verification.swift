import Domain
import Foundation
import Ledger
import Operations
import Trials
import Storage

/// Verifying the whole ledger, beside ledger-cli's balance report over the same transactions.
enum Verification: Section {
    static let name = "verification"
    static let about = "checking the whole ledger, and the memory for it"

    static func run(on ground: BenchGround) async throws {
        let sizes = ground.isQuick ? [1_000, 10_000] : [10_000, 100_000, 1_000_000]
        let compared = ground.isQuick ? 10_000 : 100_000
        let house = try await TrialHouse.open(ground.path("verification"))
        let ledger = try BenchLedger(in: house.path, of: try await house.desk().network.id, members: 200)
        print("hashing alone: \(Figures.text(hashing() * 1_000_000)) µs a transfer")
        var filled = 0
        for size in sizes {
            try await ledger.fill(from: filled, to: size)
            filled = size
            try await measure(ledger, in: house)
            if size == compared { try await compare(ledger, in: house, on: ground) }
        }
        try await ledger.store.close()
    }

    private static func measure(_ ledger: BenchLedger, in house: TrialHouse) async throws {
        Machine.forgetPeakMemory()
        var (whole, alone): ([Double], [Double]) = ([], [])
        var rows: Int64 = 0
        for _ in 0..<5 {
            whole.append(try await Figures.seconds { rows = try await verify(house) })
            alone.append(try await Figures.seconds { try await follow(ledger) })
        }
        let each = Figures.median(whole) / Double(rows) * 1_000_000
        print(
            "\(rows) transfers: all of it \(Figures.text(Figures.median(whole))) s, \(Figures.text(each)) µs each; "
                + "the rows by one reader \(Figures.text(Figures.median(alone) / Double(rows) * 1_000_000)) µs each; "
                + "at most \(Machine.peakMemory) MiB")
    }

    /// Seconds for the hash of one row, without a file.
    private static func hashing() -> Double {
        let rounds = 200_000
        var head = ChainHead.empty(network: TrialLedger.network.bytes)
        var canonical = CanonicalBytes()
        let draft = BenchLedger.draft(1, from: 1, to: 2)
        head.appending(draft, bookedAt: Instant(milliseconds: 1_790_000_000_000), month: draft.effectiveOn.month)
            .write(to: &canonical)
        let start = ContinuousClock.now
        for _ in 0..<rounds {
            head = ChainHead(sequence: 0, hash: HashChain.link(after: head.hash, canonical: canonical))
        }
        return (ContinuousClock.now - start) / .seconds(1) / Double(rounds)
    }

    private static func verify(_ house: TrialHouse) async throws -> Int64 {
        let answer = try await VerifyLedger().run(at: house.desk())
        precondition(answer.fault == nil, "what was booked holds")
        return answer.head.sequence
    }

    private static func follow(_ ledger: BenchLedger) async throws {
        let fault = try await ledger.store.read { scope in
            try scope.ledgerStretch(after: .empty(network: scope.networkId.bytes)).fault
        }
        precondition(fault == nil, "what was booked holds")
    }

    private static func compare(_ ledger: BenchLedger, in house: TrialHouse, on ground: BenchGround) async throws {
        guard let program = Program("ledger") else { return print("no ledger-cli: `make bench` installs it") }
        let journal = ground.path("journal.ledger")
        let (text, count) = try await ledger.store.read { try journalText(of: $0) }
        try text.write(toFile: journal, atomically: true, encoding: .utf8)
        var (ours, theirs, ratios, work): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for _ in 0..<5 {
            let before = Machine.Times.now.own
            let own = try await Figures.seconds { _ = try await verify(house) } / Double(count) * 1_000_000
            let between = Machine.Times.now.own
            let other =
                try await Figures.seconds { _ = try program.run(["--file", journal, "balance"]) } / Double(count)
                * 1_000_000
            ours.append(own)
            theirs.append(other)
            ratios.append(other / own)
            work.append(Double(Machine.Times.now.own - between) / Double(max(1, between - before)))
        }
        print(
            "\(count) transactions: ledger-cli \(Figures.text(Figures.median(theirs))) µs each, "
                + "verification \(Figures.text(Figures.median(ours))) µs each")
        print(
            "verification is \(Figures.text(Figures.median(ratios))) × as fast for each transaction (goal 10), "
                + "with 1/\(Figures.text(Figures.median(work))) of the processor time")
    }

    private static func journalText(of scope: ReadScope) throws -> (text: String, count: Int) {
        var text = ""
        var count = 0
        try scope.forEachTransfer { transfer in
            let content = transfer.content
            text += """
                \(content.effectiveOn) transfer \(transfer.sequence)
                    \(content.taking)    \(content.amount) min
                    \(content.bringing)    \(-content.amount) min


                """
            count += 1
        }
        return (text, count)
    }
}
