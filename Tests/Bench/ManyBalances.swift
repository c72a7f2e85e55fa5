import Foundation
import GRDB
import Ledger
import Storage

/// The balances of 5,000 members, beside a bare scan of the same rows by GRDB.
enum ManyBalances: Section {
    static let name = "many-balances"
    static let about = "the balances of 5,000 members at once"

    static func run(on ground: BenchGround) async throws {
        let ledger = try BenchLedger(at: ground.path("many.sqlite"), members: 5_000)
        try await ledger.fill(from: 0, to: ground.isQuick ? 5_000 : 50_000)
        var configuration = Configuration()
        configuration.readonly = true
        let pool = try DatabasePool(path: ledger.path, configuration: configuration)
        var ours: [Double] = []
        var bare: [Double] = []
        var count = 0
        for _ in 0..<(ground.isQuick ? 3 : 25) {
            ours.append(
                try await Figures.seconds { count = try await ledger.store.read { try $0.allBalances().count } })
            bare.append(
                try await Figures.seconds {
                    _ = try pool.read { try Row.fetchAll($0, sql: "SELECT * FROM account_balance").count }
                })
        }
        try pool.close()
        try await ledger.store.close()
        let ratio = Figures.median(zip(ours, bare).map { $0 / $1 })
        print(
            "\(count) balances: \(Figures.text(Figures.median(ours) * 1000)) ms, bare scan "
                + "\(Figures.text(Figures.median(bare) * 1000)) ms: \(Figures.text(ratio)) × (goal 2)")
    }
}
