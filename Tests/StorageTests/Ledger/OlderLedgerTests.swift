import Domain
import GRDB
import Ledger
import Testing

@testable import Storage

/// A file whose ledger was written before a transfer was one row comes out with the same answers.
@Suite struct OlderLedgerTests {
    private let folder: TemporaryFolder
    private let network: NetworkId
    private let october: CalendarMonth
    private let bakery: Account
    private let town: Account

    init() throws {
        folder = try TemporaryFolder()
        network = try Self.id(7)
        october = try #require(CalendarMonth("2026-10"))
        bakery = .member(try Self.id(1))
        town = .member(try Self.id(2))
    }

    @Test func `A ledger from before is brought to one row for each transfer`() async throws {
        let new = try await writtenNow()
        let transfers = try await new.read { try $0.transfers(after: 0, limit: 100) }
        let old = try await writtenBefore(transfers)
        for table in ["transfer", "account_day", "account_month", "ledger_line"] {
            #expect(try rows(of: table, in: "new") == rows(of: table, in: "old"))
        }
        for day in [october.firstDay, october.lastDay, october.next.firstDay, october.next.lastDay] {
            for account in [bakery, town, .network] {
                let expected = try await new.read { try $0.balances(of: account, asOf: day) }
                #expect(try await old.read { try $0.balances(of: account, asOf: day) } == expected)
            }
        }
        let (fault, wrong) = try await old.read { scope in
            let whole = try scope.ledgerStretch(after: .empty(network: scope.networkId.bytes))
            return (whole.fault, try scope.accountWithWrongTotals(beside: whole))
        }
        #expect(fault == nil)
        #expect(wrong == nil)
        try await new.close()
        try await old.close()
    }

    @Test func `The columns are filled once and then refused to everybody`() async throws {
        let new = try await writtenNow()
        let transfers = try await new.read { try $0.transfers(after: 0, limit: 100) }
        let old = try await writtenBefore(transfers)
        await #expect(throws: StoreError.database(code: 1811, message: "a transfer is never changed")) {
            try await old.write { _ = try $0.execute("UPDATE transfer SET taking_taken = 0") }
        }
        try await new.close()
        try await old.close()
    }

    /// A start that becomes final and one that is taken back, hours, the close of October and what came too late for
    /// it.
    private func writtenNow() async throws -> NetworkStore {
        let store = try NetworkStore.create(
            at: folder.path + "/new.sqlite", networkId: network, migrations: NetworkSchema.migrations)
        let start = try draft(10, .placements, bakery, town, 100, on: october.firstDay, .placementStarted)
        let lapsing = try draft(11, .placements, town, bakery, 100, on: october.lastDay, .placementStarted)
        let hours = try draft(12, .minutes, bakery, town, 4_800, on: october.lastDay, .hoursReported)
        try await book([start, lapsing, hours], into: store, closedThrough: nil)
        let (frozenAt, october) = (Instant(milliseconds: 1_800_000_000_000), october)
        try await store.write { scope in
            try scope.freeze(
                MonthRecord(
                    month: october, state: .closing, frozenAt: frozenAt, head: scope.reading.ledgerHead()))
        }
        let late = try draft(13, .minutes, .network, town, 60, on: october.firstDay, .correction)
        let final = try later(14, .finalise, start, on: october.next.firstDay, .placementKept)
        let back = try later(15, .reverse, lapsing, on: october.lastDay, .placementLapsed)
        try await book([late, final, back], into: store, closedThrough: october)
        return store
    }

    /// The same rows as a file held them before, brought up to date.
    private func writtenBefore(_ transfers: [Transfer]) async throws -> NetworkStore {
        let path = folder.path + "/old.sqlite"
        let before = NetworkSchema.migrations.prefix { $0.name < "0014" }
        let store = try NetworkStore.create(at: path, networkId: network, migrations: Array(before))
        let october = october
        try await store.write { scope in
            for transfer in transfers {
                let content = transfer.content
                try scope.execute(
                    """
                    INSERT INTO transfer (sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month,
                        kind, cause, refers_to, placement_id, worked_in, reason_hash, hash)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        transfer.sequence, content.id, content.unit.rawValue, content.bringing, content.taking,
                        content.amount, transfer.bookedAt, content.effectiveOn, transfer.month, content.kind.rawValue,
                        content.cause.rawValue, content.refersTo, content.placement, content.workedIn,
                        content.reasonHash, transfer.hash,
                    ])
            }
            try scope.execute(
                """
                INSERT INTO ledger_line
                SELECT account, unit, sequence, effective_on, month, brought, taken, SUM(brought) OVER so_far,
                    SUM(taken) OVER so_far
                FROM (
                    SELECT bringing AS account, unit, sequence, effective_on, month,
                        CASE kind WHEN 'book' THEN amount ELSE -amount END AS brought, 0 AS taken
                    FROM transfer WHERE kind <> 'finalise'
                    UNION ALL
                    SELECT taking, unit, sequence, effective_on, month, 0,
                        CASE kind WHEN 'book' THEN amount ELSE -amount END
                    FROM transfer WHERE kind <> 'finalise')
                WINDOW so_far AS (PARTITION BY account, unit ORDER BY sequence)
                """)
            try scope.execute("INSERT INTO ledger_month VALUES (?, 'closed', 1800000000000, '3:')", [october])
            // What stands now was kept in the same table before.
            try scope.execute(
                """
                INSERT INTO account_balance (account, unit, brought, taken, provisional_brought, provisional_taken)
                VALUES (?1, 'placements', 100, 0, 0, 0), (?2, 'placements', 0, 100, 0, 0),
                    (?1, 'minutes', 4800, 0, 0, 0), (?2, 'minutes', 0, 4860, 0, 0), ('network', 'minutes', 60, 0, 0, 0)
                """, [bakery, town])
        }
        try await store.close()
        return try NetworkStore.open(at: path, networkId: network, migrations: NetworkSchema.migrations)
    }

    private func rows(of table: String, in name: String) throws -> [Row] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: "\(folder.path)/\(name).sqlite", configuration: configuration)
        return try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM \(table) ORDER BY 1, 2, 3, 4") }
    }

    private func book(_ drafts: [TransferDraft], into store: NetworkStore, closedThrough: CalendarMonth?) async throws {
        let periods = LedgerPeriods(first: october, closedThrough: closedThrough)
        try await store.write { scope in
            for draft in drafts {
                _ = try scope.book(draft, at: Instant(milliseconds: 1_793_608_200_250), periods: periods)
            }
        }
    }

    private func draft(
        _ number: UInt8, _ unit: LedgerUnit, _ bringing: Account, _ taking: Account, _ amount: Int64,
        on day: CalendarDay, _ cause: TransferCause
    ) throws -> TransferDraft {
        TransferDraft(
            id: try Self.id(number), unit: unit, bringing: bringing, taking: taking, amount: amount, effectiveOn: day,
            cause: cause)
    }

    private func later(
        _ number: UInt8, _ kind: TransferKind, _ booking: TransferDraft, on day: CalendarDay, _ cause: TransferCause
    ) throws -> TransferDraft {
        TransferDraft(
            id: try Self.id(number), unit: booking.unit, bringing: booking.bringing, taking: booking.taking,
            amount: booking.amount, effectiveOn: day, kind: kind, cause: cause, refersTo: booking.id)
    }

    private static func id<Subject>(_ number: UInt8) throws -> Identifier<Subject> {
        try #require(Identifier(bytes: Array(repeating: number, count: 16)))
    }
}
