import Foundation

/// PostgreSQL doing the same transfer with pgbench: one row, and the running balances of two accounts. It keeps no hash
/// chain, so it does less than we do. Tests/Bench/run starts the server and says in PGHOST where it listens.
struct Postgres {
    private let pgbench: Program
    private let script: String
    private let seconds: Int

    /// nil when there is no server to compare with.
    init?(on ground: BenchGround) throws {
        guard ProcessInfo.processInfo.environment["PGHOST"] != nil,
            let pgbench = Program("pgbench", alsoIn: ["/usr/lib/postgresql/15/bin"]), let psql = Program("psql")
        else { return nil }
        self.pgbench = pgbench
        seconds = ground.isQuick ? 1 : 4
        script = ground.path("transfer.sql")
        try Self.transfer.write(toFile: script, atomically: true, encoding: .utf8)
        let schema = ground.path("schema.sql")
        try Self.schema.write(toFile: schema, atomically: true, encoding: .utf8)
        _ = try psql.run(["--quiet", "--set", "ON_ERROR_STOP=1", "--file", schema])
    }

    /// Transfers a second by that many clients.
    func rate(clients: Int) throws -> Double {
        let said = try pgbench.run([
            "--no-vacuum", "--protocol", "prepared", "--file", script, "--client", "\(clients)", "--jobs",
            clients > 1 ? "2" : "1", "--time", "\(seconds)",
        ])
        let line = said.split(separator: "\n").first { $0.hasPrefix("tps =") }
        guard let rate = line?.split(separator: " ").dropFirst(2).first.flatMap({ Double($0) }) else {
            throw Program.Failure(description: "pgbench said nothing of its rate: \(said)")
        }
        return rate
    }

    private static let schema = """
        DROP TABLE IF EXISTS ledger_line, account_balance, transfer;
        CREATE TABLE transfer (
            sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, unit text NOT NULL,
            bringing integer NOT NULL, taking integer NOT NULL, amount bigint NOT NULL CHECK (amount > 0),
            booked_at bigint NOT NULL, effective_on date NOT NULL, month text NOT NULL, kind text NOT NULL,
            cause text NOT NULL);
        CREATE TABLE account_balance (
            account integer PRIMARY KEY, brought bigint NOT NULL, taken bigint NOT NULL);
        INSERT INTO account_balance SELECT n, 0, 0 FROM generate_series(0, 1023) AS n;
        CREATE OR REPLACE FUNCTION book(bringer integer, taker integer, minutes bigint) RETURNS void LANGUAGE sql AS $$
            INSERT INTO transfer (id, unit, bringing, taking, amount, booked_at, effective_on, month, kind, cause)
                VALUES (gen_random_uuid(), 'minutes', bringer, taker, minutes, 1790000000000, '2026-10-15', '2026-10',
                    'book', 'hours-reported');
            UPDATE account_balance SET brought = brought + minutes WHERE account = bringer;
            UPDATE account_balance SET taken = taken + minutes WHERE account = taker;
        $$;
        """

    /// Each client brings from an account of its own to one of 24 hosts, as ours do.
    private static let transfer = """
        \\set taker random(1000, 1023)
        \\set minutes random(60, 540)
        SELECT book(:client_id, :taker, :minutes);
        """
}
