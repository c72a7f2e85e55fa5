import Domain
import Foundation
import Ledger
import Storage
import Trials

/// One poster and 64, beside PostgreSQL with 1, 8 and 32 clients, one after another in each round.
enum Posters: Section {
    static let name = "posters"
    static let about = "transfers a second, each acknowledged when it is on disk"

    static func run(on ground: BenchGround) async throws {
        let ledger = try BenchLedger(at: ground.path("posters.sqlite"), members: 1024)
        let postgres = try Postgres(on: ground)
        if postgres == nil { print("no PostgreSQL: `make bench` starts one") }
        var rounds: [Round] = []
        var next = 0
        for _ in 0..<(ground.isQuick ? 1 : 7) {
            var round = Round()
            (round.one, next) = try await rate(of: 1, on: ledger, from: next, quick: ground.isQuick)
            for keeping in Postgres.Keeping.allCases {
                round.postgresAlone[keeping] = try postgres?.rate(clients: 1, keeping: keeping)
            }
            (round.many, next) = try await rate(of: 64, on: ledger, from: next, quick: ground.isQuick)
            for keeping in Postgres.Keeping.allCases {
                for clients in [8, 32] {
                    let rate = try postgres?.rate(clients: clients, keeping: keeping) ?? 0
                    round.postgresTogether[keeping] = max(rate, round.postgresTogether[keeping] ?? 0)
                }
            }
            rounds.append(round)
        }
        try await ledger.store.close()
        report(rounds)
    }

    private struct Round {
        var one = 0.0
        var many = 0.0
        var postgresAlone: [Postgres.Keeping: Double] = [:]
        /// The better of 8 and 32 clients.
        var postgresTogether: [Postgres.Keeping: Double] = [:]
    }

    private static func rate(
        of posters: Int, on ledger: BenchLedger, from first: Int, quick: Bool
    ) async throws -> (Double, Int) {
        let end = ContinuousClock.now + .seconds(quick ? 1 : 4)
        var counts: [Int] = []
        let seconds = try await Figures.seconds {
            try await withThrowingTaskGroup(of: Int.self) { group in
                for poster in 0..<posters {
                    group.addTask {
                        var done = 0
                        while ContinuousClock.now < end {
                            let number = first + done * posters + poster
                            let draft = BenchLedger.draft(number, from: poster, to: 1000 + number % 24)
                            _ = try await ledger.store.write { scope in
                                try scope.book(
                                    draft, at: Instant(milliseconds: 1_790_000_000_000), periods: TrialLedger.periods)
                            }
                            done += 1
                        }
                        return done
                    }
                }
                for try await count in group { counts.append(count) }
            }
        }
        return (Double(counts.reduce(0, +)) / seconds, first + ((counts.max() ?? 0) + 1) * posters)
    }

    private static func report(_ rounds: [Round]) {
        func median(_ value: (Round) -> Double?) -> String {
            Figures.text(Figures.median(rounds.map { value($0) ?? .nan }))
        }
        print("poortwacht, 1 poster: \(median(\.one)) a second (median of \(rounds.count))")
        print("poortwacht, 64 posters: \(median(\.many)) a second")
        guard rounds.first?.postgresAlone.isEmpty == false else { return }
        for keeping in Postgres.Keeping.allCases {
            let isBare = keeping == .bareRow
            print(
                """
                PostgreSQL with \(keeping.rawValue), 1 client: \(median { $0.postgresAlone[keeping] }) a second
                PostgreSQL with \(keeping.rawValue), the best of 8 and 32 clients: \
                \(median { $0.postgresTogether[keeping] }) a second
                one poster: \(median { $0.one / ($0.postgresAlone[keeping] ?? .nan) }) × PostgreSQL with \
                \(keeping.rawValue)\(isBare ? " (goal 1.5)" : "")
                64 posters: \(median { $0.many / ($0.postgresTogether[keeping] ?? .nan) }) × PostgreSQL's best with \
                \(keeping.rawValue)\(isBare ? " (goal 3)" : "")
                """)
        }
    }
}
