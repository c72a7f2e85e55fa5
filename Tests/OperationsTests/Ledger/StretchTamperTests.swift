import Domain
import Foundation
import Ledger
import Storage
import Testing

@testable import Operations

/// What was tampered with in the first, a middle and the last stretch, and where two stretches meet, is found and
/// named whatever the length of the stretches.
@Suite struct StretchTamperTests {
    private static let lengths = [1, 2, 3, 4, 7, 11, 100]

    private let scene: LedgerScene
    private let file: String
    private let last: Int64

    /// October is closed, November is open; there are starts, rows that make them final or take them back, and hours.
    init() async throws {
        scene = try await LedgerScene.make()
        for number in 1...6 {
            try await scene.place(
                number, from: number % 3, to: (number + 1) % 3, start: "2026-10-0\(number)",
                ended: number == 4 ? ("2026-10-09", .notContinued) : nil)
        }
        try await scene.freeze("2026-10")
        for number in 7...9 {
            try await scene.place(number, from: number % 3, to: (number + 2) % 3, start: "2026-11-01")
        }
        try await scene.book()
        file = scene.house.file(of: scene.network)
        last = try await scene.network.read { try $0.lastSequence() }
        try #require(last > 16)
        #expect(try SqliteShell.run(SqliteShell.withoutLedgerTriggers, on: file) == "")
    }

    @Test func `What nobody tampered with holds`() async throws {
        try await expect(nil, "nothing")
    }

    @Test(arguments: ["bringing_brought", "bringing_taken", "taking_brought", "taking_taken"])
    func `A running balance of any row is named`(column: String) async throws {
        for sequence in 1...last {
            let account = try text("SELECT \(column.prefix { $0 != "_" }) FROM transfer WHERE sequence = \(sequence)")
            try run("UPDATE transfer SET \(column) = \(column) + 1 WHERE sequence = \(sequence)")
            let fault = ChainVerifier.Fault.runningBalance(
                sequence: sequence, account: try #require(Account(account)))
            try await expect(fault, "\(column) of \(sequence)")
            try run("UPDATE transfer SET \(column) = \(column) - 1 WHERE sequence = \(sequence)")
        }
    }

    @Test func `Any two rows that changed places are named by the first`() async throws {
        for sequence in 1..<last {
            let swap = """
                UPDATE transfer SET sequence = 1000000 WHERE sequence = \(sequence);
                UPDATE transfer SET sequence = \(sequence) WHERE sequence = \(sequence + 1);
                UPDATE transfer SET sequence = \(sequence + 1) WHERE sequence = 1000000;
                """
            try run(swap)
            try await expect(.hash(sequence: sequence), "row \(sequence) swapped with the next")
            try run(swap)
        }
    }

    @Test func `Any row that was taken out is named, and a row far behind or before all others too`() async throws {
        for sequence in 1..<last {
            try run("UPDATE transfer SET sequence = 9000000000000000 WHERE sequence = \(sequence)")
            try await expect(.sequence(expected: sequence, found: sequence + 1), "row \(sequence) moved to the end")
            try run("UPDATE transfer SET sequence = \(sequence) WHERE sequence = 9000000000000000")
        }
        try run("UPDATE transfer SET sequence = 9000000000000000 WHERE sequence = \(last)")
        try await expect(.sequence(expected: last, found: 9_000_000_000_000_000), "the last row far away")
        try run(
            """
            PRAGMA ignore_check_constraints = ON;
            UPDATE transfer SET sequence = -5 WHERE sequence = 9000000000000000
            """)
        try await expect(.sequence(expected: 1, found: -5), "a row before the first")
    }

    @Test func `Of two faults the first is named`() async throws {
        try run("UPDATE transfer SET amount = amount + 1 WHERE sequence = 12")
        try await expect(.hash(sequence: 12), "a row changed")
        let account = try #require(Account(try text("SELECT taking FROM transfer WHERE sequence = 9")))
        try run("UPDATE transfer SET taking_taken = taking_taken + 1 WHERE sequence = 9")
        try await expect(.runningBalance(sequence: 9, account: account), "and a running balance before it")
        try run("UPDATE transfer SET hash = 'none' WHERE sequence = 5")
        try await expect(.hash(sequence: 5), "and a hash that is none before that")
        let head = ChainHead(sequence: 3, hash: Digest256(of: [3]))
        for length in Self.lengths {
            let answer = try await VerifyLedger(expected: head, rowsAtOnce: length).run(at: scene.network.coordinator())
            #expect(answer.fault == .head(head))
        }
    }

    @Test(arguments: [
        ("account_balance", "account, unit", ["brought", "taken", "provisional_brought", "provisional_taken"]),
        ("account_day", "account, unit, month, effective_on", ["brought", "taken"]),
        ("account_month", "account, unit, effective_month, month", ["brought", "taken"]),
    ])
    func `Any total that was changed or taken away is found and its account named`(
        table: String, key: String, columns: [String]
    ) async throws {
        let count = try #require(Int(try text("SELECT COUNT(*) FROM \(table)")))
        for offset in 0..<count {
            let row = "(\(key)) = (SELECT \(key) FROM \(table) ORDER BY \(key) LIMIT 1 OFFSET \(offset))"
            let account = try #require(Account(try text("SELECT account FROM \(table) WHERE \(row)")))
            for column in columns {
                try run("UPDATE \(table) SET \(column) = \(column) + 1 WHERE \(row)")
                try await expect(.totals(account), "\(column) of \(table) \(offset)", lengths: [5])
                try run("UPDATE \(table) SET \(column) = \(column) - 1 WHERE \(row)")
            }
            try run("CREATE TABLE kept AS SELECT * FROM \(table) WHERE \(row); DELETE FROM \(table) WHERE \(row)")
            try await expect(.totals(account), "\(table) \(offset) taken away", lengths: [5])
            try run("INSERT INTO \(table) SELECT * FROM kept; DROP TABLE kept")
        }
        try await expect(nil, "everything put back")
    }

    @Test(arguments: [
        "INSERT INTO account_balance SELECT 'network', 'minutes', 0, 0, 0, 0",
        "INSERT INTO account_day SELECT 'network', unit, month, effective_on, 0, 0 FROM account_day LIMIT 1",
        "INSERT INTO account_day SELECT 'network', unit, 'October', effective_on, 0, 0 FROM account_day LIMIT 1",
        "INSERT INTO account_month SELECT 'network', unit, effective_month, month, 0, 0 FROM account_month LIMIT 1",
    ])
    func `A total of nothing is found`(statement: String) async throws {
        try run(statement)
        try await expect(.totals(.network), statement)
    }

    private func expect(
        _ fault: ChainVerifier.Fault?, _ about: String, lengths: [Int] = Self.lengths,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let desk = try await scene.network.coordinator()
        for length in lengths {
            let found = try await VerifyLedger(rowsAtOnce: length).run(at: desk).fault
            #expect(found == fault, "\(about), stretches of \(length)", sourceLocation: location)
        }
    }

    private func run(_ sql: String) throws {
        #expect(try SqliteShell.run(sql, on: file) == "")
    }

    private func text(_ query: String) throws -> String {
        try SqliteShell.run(query, on: file).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
