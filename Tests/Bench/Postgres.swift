import Foundation

/// PostgreSQL doing the same transfer with pgbench, in two ways; in neither does it keep a hash chain, so it does less
/// than we do. Tests/Bench/run starts the server and says in PGHOST where it listens.
struct Postgres {
    /// What PostgreSQL writes for one transfer.
    enum Keeping: String, CaseIterable {
        /// One row, and the running balances of two accounts.
        case bareRow = "a bare row"
        /// The balances after it in the row as well, the row found by account and by month, and sums by day.
        case whatWeKeep = "the same indexes and totals"

        /// The schema of its tables.
        var schema: String {
            switch self {
            case .bareRow: "bare"
            case .whatWeKeep: "kept"
            }
        }
    }

    private let pgbench: Program
    private let scripts: [Keeping: String]
    private let seconds: Int

    /// nil when there is no server to compare with.
    init?(on ground: BenchGround) throws {
        guard ProcessInfo.processInfo.environment["PGHOST"] != nil,
            let pgbench = Program("pgbench", alsoIn: ["/usr/lib/postgresql/15/bin"]), let psql = Program("psql")
        else { return nil }
        self.pgbench = pgbench
        seconds = ground.isQuick ? 1 : 4
        var scripts: [Keeping: String] = [:]
        for keeping in Keeping.allCases {
            let script = ground.path("\(keeping.schema)-transfer.sql")
            try Self.transfer(in: keeping.schema).write(toFile: script, atomically: true, encoding: .utf8)
            scripts[keeping] = script
        }
        self.scripts = scripts
        let tables = ground.path("tables.sql")
        try Self.tables.write(toFile: tables, atomically: true, encoding: .utf8)
        _ = try psql.run(["--quiet", "--set", "ON_ERROR_STOP=1", "--file", tables])
    }

    /// Transfers a second by that many clients.
    func rate(clients: Int, keeping: Keeping) throws -> Double {
        let said = try pgbench.run([
            "--no-vacuum", "--protocol", "prepared", "--file", scripts[keeping] ?? "", "--client", "\(clients)",
            "--jobs", clients > 1 ? "2" : "1", "--time", "\(seconds)",
        ])
        let line = said.split(separator: "\n").first { $0.hasPrefix("tps =") }
        guard let rate = line?.split(separator: " ").dropFirst(2).first.flatMap({ Double($0) }) else {
            throw Program.Failure(description: "pgbench said nothing of its rate: \(said)")
        }
        return rate
    }
}
