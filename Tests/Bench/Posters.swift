import Domain
import Foundation
import Ledger
import Storage

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
            round.postgres[1] = try postgres?.rate(clients: 1)
            (round.many, next) = try await rate(of: 64, on: ledger, from: next, quick: ground.isQuick)
            for clients in [8, 32] { round.postgres[clients] = try postgres?.rate(clients: clients) }
            rounds.append(round)
        }
        try await ledger.store.close()
        report(rounds)
    }

    private struct Round {
        var one = 0.0
        var many = 0.0
        var postgres: [Int: Double] = [:]

        var ratioOfOne: Double { one / (postgres[1] ?? .nan) }
        var ratioOfMany: Double { many / max(postgres[8] ?? .nan, postgres[32] ?? .nan) }
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
                                    draft, at: Instant(milliseconds: 1_790_000_000_000), periods: BenchLedger.periods)
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
        func line(_ label: String, _ value: (Round) -> Double?) {
            let values = rounds.compactMap(value)
            guard !values.isEmpty else { return }
            print("\(label): \(Figures.text(Figures.median(values))) a second (median of \(values.count))")
        }
        line("poortwacht, 1 poster", \.one)
        line("PostgreSQL, 1 client") { $0.postgres[1] }
        line("poortwacht, 64 posters", \.many)
        line("PostgreSQL, 8 clients") { $0.postgres[8] }
        line("PostgreSQL, 32 clients") { $0.postgres[32] }
        guard rounds.first?.postgres.isEmpty == false else { return }
        print("one poster: \(Figures.text(Figures.median(rounds.map(\.ratioOfOne)))) × PostgreSQL (goal 1.5)")
        print("64 posters: \(Figures.text(Figures.median(rounds.map(\.ratioOfMany)))) × PostgreSQL's best (goal 3)")
    }
}
