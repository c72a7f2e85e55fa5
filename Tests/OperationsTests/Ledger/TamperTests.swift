import Domain
import Foundation
import Ledger
import Storage
import Testing

@testable import Operations

/// What the schema refuses from the sqlite3 shell, and what is found when its triggers were dropped first.
@Suite struct TamperTests {
    private let scene: LedgerScene
    private let file: String

    /// October is closed; rows 1 and 2 start placements, row 3 takes one back, then come the hours.
    init() async throws {
        scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-10-05")
        try await scene.place(2, from: 1, to: 2, start: "2026-10-06", ended: ("2026-10-09", .notContinued))
        try await scene.freeze("2026-10")
        file = scene.house.file(of: scene.network)
    }

    private static let triggers = SqliteShell.withoutLedgerTriggers

    /// A copy of a row with another number and identifier, in an open month.
    private static let row = """
        INTO transfer SELECT (SELECT MAX(sequence) + 1 FROM transfer), '00000000-0000-8000-8000-000000000001', unit,
        bringing, taking, amount, booked_at, effective_on, '2026-11', kind, cause, refers_to, placement_id, worked_in,
        reason_hash, hash, bringing_brought, bringing_taken, taking_brought, taking_taken FROM transfer
        WHERE sequence =
        """

    @Test(arguments: [
        ("UPDATE transfer SET amount = 1 WHERE sequence = 1", "a transfer is never changed"),
        ("DELETE FROM transfer WHERE sequence = 1", "a transfer is never deleted"),
        (
            "INSERT OR REPLACE INTO transfer SELECT * FROM transfer WHERE month = '2026-11' AND kind = 'book'",
            "a transfer is never replaced"
        ),
        (
            "INSERT INTO transfer SELECT * FROM transfer WHERE month = '2026-11' AND kind = 'book'",
            "a transfer is never replaced"
        ),
        ("INSERT \(row) 3", "a transfer is reversed once"),
        ("INSERT OR REPLACE \(row) 3", "a transfer is reversed once"),
        ("INSERT \(row.replacing("'2026-11'", with: "'2026-10'")) 1", "this month is closed"),
        ("UPDATE ledger_line SET running_taken = 0", "cannot modify ledger_line because it is a view"),
        ("DELETE FROM ledger_line", "cannot modify ledger_line because it is a view"),
    ])
    func `The schema itself refuses`(statement: String, answer: String) async throws {
        try await scene.place(3, from: 2, to: 0, start: "2026-11-02")
        try await scene.book()
        #expect(try SqliteShell.run(statement, on: file).contains(answer))
        try await scene.mustHold()
    }

    @Test(arguments: [
        "amount = 200", "taking = 'network'", "effective_on = '2026-10-07'", "booked_at = booked_at + 1",
        "placement_id = NULL", "cause = 'correction'", "effective_on = 'yesterday'",
        "hash = '0000000000000000000000000000000000000000000000000000000000000000'",
    ])
    func `A row that was changed is found and named`(change: String) async throws {
        #expect(
            try SqliteShell.run("\(Self.triggers) UPDATE transfer SET \(change) WHERE sequence = 2", on: file) == "")
        #expect(try await fault() == .hash(sequence: 2))
    }

    @Test func `A row that was taken out of the middle is found`() async throws {
        try SqliteShell.run(
            "\(Self.triggers) PRAGMA foreign_keys=OFF; DELETE FROM transfer WHERE sequence = 2", on: file)
        #expect(try await fault() == .sequence(expected: 2, found: 3))
    }

    @Test func `A last row that was taken out is found by the head of a later statement`() async throws {
        try await scene.place(3, from: 2, to: 0, start: "2026-10-30")
        try await scene.book()
        let head = try await scene.network.read { try $0.ledgerHead() }
        try SqliteShell.run(
            "\(Self.triggers) DELETE FROM transfer WHERE sequence = \(head.sequence)", on: file)
        #expect(try await VerifyLedger(expected: head).run(at: scene.network.coordinator()).fault == .head(head))
    }

    @Test func `Rows taken out before the close are found by the month's own head`() async throws {
        let head = try await scene.network.read { try $0.ledgerHead() }
        try SqliteShell.run(
            "\(Self.triggers) DELETE FROM transfer WHERE sequence = \(head.sequence)", on: file)
        #expect(try await fault() == .head(head))
    }

    @Test(arguments: [
        "bringing_brought = bringing_brought + 100", "bringing_taken = 100", "taking_brought = taking_brought - 1",
        "taking_taken = 0",
    ])
    func `A running balance that is not the sum of the lines is named`(change: String) async throws {
        #expect(
            try SqliteShell.run("\(Self.triggers) UPDATE transfer SET \(change) WHERE sequence = 1", on: file) == "")
        guard case .runningBalance(let sequence, _) = try await fault() else {
            Issue.record("the line was not found")
            return
        }
        #expect(sequence <= 3)
    }

    @Test(arguments: [
        "UPDATE account_balance SET taken = taken + 100 WHERE unit = 'placements'",
        "UPDATE account_balance SET provisional_taken = provisional_taken + 100 WHERE unit = 'placements'",
        "UPDATE account_day SET brought = brought + 1",
        "UPDATE account_month SET brought = brought + 1",
        "DELETE FROM account_day",
        "DELETE FROM account_month",
        "INSERT INTO account_day SELECT account, unit, '2026-11', '2026-01-01', 0, 0 FROM account_day LIMIT 1",
        "INSERT INTO account_month SELECT account, unit, '2026-01', month, 0, 0 FROM account_month LIMIT 1",
    ])
    func `A total that is not the sum of its lines is found`(statement: String) async throws {
        #expect(try SqliteShell.run("\(Self.triggers) \(statement)", on: file) == "")
        guard case .totals = try await fault() else {
            Issue.record("the total was not found")
            return
        }
    }

    @Test func `The same booking again is there already, and with other content it is refused`() async throws {
        let scene = scene
        let first = try #require(try await scene.network.read { try $0.transfers(after: 0, limit: 1).first })
        let now = scene.house.clock.now
        let again = try await scene.network.write { scope in
            try scope.book(first.content, at: now, periods: scope.reading.periods())
        }
        #expect(again == .alreadyThere(first))
        let other = TransferDraft(
            id: first.id, unit: first.content.unit, bringing: first.content.bringing, taking: first.content.taking,
            amount: 200, effectiveOn: first.content.effectiveOn, cause: first.content.cause,
            placement: first.content.placement)
        await #expect(throws: Refusal(.transferConflict, ["transfer": "\(first.id)"])) {
            _ = try await scene.network.write { scope in
                try scope.book(other, at: now, periods: scope.reading.periods())
            }
        }
    }

    private func fault() async throws -> ChainVerifier.Fault? {
        try await VerifyLedger().run(at: scene.network.coordinator()).fault
    }
}
