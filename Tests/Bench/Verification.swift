import Domain
import Foundation
import Ledger
import Storage

/// Following the whole chain, beside ledger-cli's balance report over the same transactions.
enum Verification: Section {
    static let name = "verification"
    static let about = "following the whole ledger, and its memory"

    static func run(on ground: BenchGround) async throws {
        let ledger = try BenchLedger(at: ground.path("verification.sqlite"), members: 200)
        let sizes = ground.isQuick ? [1_000, 10_000] : [10_000, 100_000, 1_000_000]
        let compared = ground.isQuick ? 10_000 : 100_000
        var filled = 0
        for size in sizes {
            try await ledger.fill(from: filled, to: size)
            filled = size
            var times: [Double] = []
            var rows: Int64 = 0
            for _ in 0..<3 { times.append(try await Figures.seconds { rows = try await follow(ledger) }) }
            let derived = try await Figures.seconds { try await checkWhatIsDerived(in: ledger) }
            let each = Figures.median(times) / Double(rows) * 1_000_000
            print(
                "\(rows) transfers: chain \(Figures.text(Figures.median(times))) s, \(Figures.text(each)) µs each; "
                    + "lines and totals \(Figures.text(derived)) s, \(Figures.text(derived / Double(rows) * 1_000_000)) µs "
                    + "each; at most \(Machine.peakMemory) MiB so far")
            if size == compared { try await compare(ledger, each: each, on: ground) }
        }
        try await ledger.store.close()
    }

    /// What `VerifyLedger` does with the rows, without a desk.
    private static func follow(_ ledger: BenchLedger) async throws -> Int64 {
        try await ledger.store.read { scope in
            var verifier = ChainVerifier(network: scope.networkId.bytes)
            try scope.forEachChainLink { try verifier.follow($0) }
            return verifier.head.sequence
        }
    }

    /// What it does afterwards with what stands beside the rows.
    private static func checkWhatIsDerived(in ledger: BenchLedger) async throws {
        let fits = try await ledger.store.read { scope in
            try scope.firstFaultyLine() == nil && scope.accountWithWrongTotals() == nil
        }
        precondition(fits, "what is derived fits what it is derived from")
    }

    private static func compare(_ ledger: BenchLedger, each: Double, on ground: BenchGround) async throws {
        guard let program = Program("ledger") else { return print("no ledger-cli: `make bench` installs it") }
        let journal = ground.path("journal.ledger")
        let (text, count) = try await ledger.store.read { scope in
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
        try text.write(toFile: journal, atomically: true, encoding: .utf8)
        let seconds = try await Figures.seconds { _ = try program.run(["--file", journal, "balance"]) }
        let theirs = seconds / Double(count) * 1_000_000
        print("ledger-cli, \(count) transactions: \(Figures.text(seconds)) s, \(Figures.text(theirs)) µs each")
        print("verification is \(Figures.text(theirs / each)) × as fast for each transaction (goal 10)")
    }
}
