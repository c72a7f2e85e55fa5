import Foundation
import GRDB
import Ledger
import Storage
import Trials

/// One balance, beside the same row read by GRDB alone, while the history grows.
enum OneBalance: Section {
    static let name = "one-balance"
    static let about = "microseconds for one balance, now and as of a day, at histories of different length"

    static func run(on ground: BenchGround) async throws {
        let ledger = try BenchLedger(at: ground.path("balance.sqlite"), members: 200)
        var filled = 0
        for size in ground.isQuick ? [1_000, 10_000] : [10_000, 100_000, 1_000_000] {
            try await ledger.fill(from: filled, to: size)
            filled = size
            try await measure(ledger, size: size, rounds: ground.isQuick ? 3 : 15)
        }
        try await ledger.store.close()
    }

    private static let reads = 2_000

    private static func measure(_ ledger: BenchLedger, size: Int, rounds: Int) async throws {
        var configuration = Configuration()
        configuration.readonly = true
        let pool = try DatabasePool(path: ledger.path, configuration: configuration)
        var ours: [Double] = []
        var bare: [Double] = []
        var blocking: [Double] = []
        var asOf: [Double] = []
        for _ in 0..<rounds {
            ours.append(
                try await Figures.seconds {
                    for number in 0..<reads {
                        let account = BenchLedger.account(number % ledger.members)
                        _ = try await ledger.store.read { try $0.balance(of: account, in: .minutes) }
                    }
                })
            asOf.append(
                try await Figures.seconds {
                    for number in 0..<reads {
                        let account = BenchLedger.account(number % ledger.members)
                        let day = TrialLedger.periods.first.firstDay.adding(days: number % 31)
                        _ = try await ledger.store.read { try $0.balances(of: account, asOf: day) }
                    }
                })
            bare.append(
                try await Figures.seconds {
                    for number in 0..<reads { _ = try await row(of: number % ledger.members, in: pool) }
                })
            blocking.append(
                try await Figures.seconds {
                    for number in 0..<reads { _ = try pool.read { try row(of: number % ledger.members, in: $0) } }
                })
        }
        try pool.close()
        let ratio = Figures.median(zip(ours, bare).map { $0 / $1 })
        let each = Figures.median(ours) / Double(reads) * 1_000_000
        let then = Figures.median(asOf) / Double(reads) * 1_000_000
        print(
            "\(size) transfers: \(Figures.text(each)) µs, \(Figures.text(ratio)) × GRDB alone awaited (goal 2), "
                + "\(Figures.text(Figures.median(zip(ours, blocking).map { $0 / $1 }))) × GRDB blocking its thread; "
                + "as of a day \(Figures.text(then)) µs")
    }

    /// The same row, read by GRDB as a server reads: without blocking a thread of Swift's pool.
    private static func row(of member: Int, in pool: DatabasePool) async throws -> Int64? {
        try await pool.read { try row(of: member, in: $0) }
    }

    private static func row(of member: Int, in database: Database) throws -> Int64? {
        let account = BenchLedger.account(member).description
        let row = try Row.fetchOne(
            database.cachedStatement(sql: sql), arguments: [account, LedgerUnit.minutes.rawValue])
        return row?["brought"]
    }

    private static let sql = "SELECT brought, taken FROM account_balance WHERE account = ? AND unit = ?"
}
