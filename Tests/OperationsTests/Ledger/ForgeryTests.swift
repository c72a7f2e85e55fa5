import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// Rows, months and reasons that were forged with everything beside them right: the schema refuses them from the
/// sqlite3 shell, and when its triggers were dropped first they are found and named.
@Suite struct ForgeryTests {
    private let scene: LedgerScene
    private let forger: Forger
    private let rows: [Transfer]

    /// October is closed: one placement final, one taken back; a correction stands in November.
    init() async throws {
        scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-10-01")
        try await scene.place(2, from: 1, to: 2, start: "2026-10-06", ended: ("2026-10-09", .notContinued))
        try await scene.freeze("2026-10")
        let entry = CorrectionEntry(
            unit: .placements, bringing: .member(scene.members[0].id), taking: .member(scene.members[2].id), amount: 50)
        _ = try await scene.network.coordinator().perform(
            ProposeCorrection(plan: .entry(entry), reason: scene.reason()))
        forger = Forger(scene: scene, file: scene.house.file(of: scene.network))
        rows = try await scene.network.read { try $0.transfers(after: 0, limit: 100) }
        try await scene.mustHold()
    }

    enum Forgery: CaseIterable {
        case otherAmount, otherAccounts, namesFinalise, namesNothing, secondReversal, finalAfterReversal,
            beforeItsEffect
    }

    @Test(arguments: Forgery.allCases)
    func `A forged row is refused, and found when the triggers were dropped`(forgery: Forgery) async throws {
        let (draft, month) = try forged(forgery)
        let refused = try await forger.append(draft, in: month)
        #expect(refused.answer.contains("Error"), "\(refused.answer)")
        try await scene.mustHold()
        #expect(try forger.dropGuards() == "")
        #expect(
            try SqliteShell.run(
                "DROP INDEX transfer_reversed_once; DROP INDEX transfer_finalised_once", on: forger.file)
                == "")
        let (sequence, answer) = try await forger.append(draft, in: month)
        #expect(answer == "")
        let expected: ChainVerifier.Fault =
            forgery == .beforeItsEffect ? .hash(sequence: sequence) : .reference(sequence: sequence)
        #expect(try await fault() == expected)
    }

    private func forged(_ forgery: Forgery) throws -> (TransferDraft, CalendarMonth) {
        let november = try #require(CalendarMonth("2026-11"))
        let booking = try #require(rows.first { $0.content.cause == .correction })
        let final = try #require(rows.first { $0.content.kind == .finalise })
        let back = try #require(rows.first { $0.content.kind == .reverse })
        let taken = try #require(rows.first { $0.content.id == back.content.refersTo })
        func draft(_ kind: TransferKind, of row: Transfer, amount: Int64? = nil, swapped: Bool = false) throws
            -> TransferDraft
        {
            let content = row.content
            return TransferDraft(
                id: try #require(TransferId("00000000-0000-8000-8000-000000000009")), unit: content.unit,
                bringing: swapped ? content.taking : content.bringing,
                taking: swapped ? content.bringing : content.taking, amount: amount ?? content.amount,
                effectiveOn: try scene.day("2026-11-02"), kind: kind, cause: .correction, refersTo: content.id)
        }
        switch forgery {
        case .otherAmount: return (try draft(.reverse, of: booking, amount: 999_999), november)
        case .otherAccounts: return (try draft(.reverse, of: booking, swapped: true), november)
        case .namesFinalise: return (try draft(.reverse, of: final), november)
        case .namesNothing:
            let known = try draft(.reverse, of: booking)
            return (
                TransferDraft(
                    id: known.id, unit: known.unit, bringing: known.bringing, taking: known.taking,
                    amount: known.amount,
                    effectiveOn: known.effectiveOn, kind: .reverse, cause: .correction,
                    refersTo: TransferId("00000000-0000-8000-8000-00000000000a")), november
            )
        case .secondReversal: return (try draft(.reverse, of: taken), november)
        case .finalAfterReversal: return (try draft(.finalise, of: taken), november)
        case .beforeItsEffect:
            let known = booking.content
            return (
                TransferDraft(
                    id: try #require(TransferId("00000000-0000-8000-8000-000000000009")), unit: known.unit,
                    bringing: known.bringing, taking: known.taking, amount: known.amount,
                    effectiveOn: try scene.day("2026-12-01"), cause: .correction), november
            )
        }
    }

    @Test(arguments: [
        ("UPDATE ledger_month SET month = '1999-01' WHERE month = '2026-10'", "a closed month is never changed"),
        ("UPDATE ledger_month SET head = 'x'", "a closed month is never changed"),
        ("DELETE FROM ledger_month", "a closed month is never deleted"),
        (
            "INSERT OR REPLACE INTO ledger_month SELECT month, state, 0, head FROM ledger_month",
            "a month is closed once"
        ),
        ("UPDATE account_day SET brought = 0 WHERE month = '2026-10'", "the totals of a closed month"),
        ("UPDATE account_day SET month = '2026-12' WHERE month = '2026-11'", "the totals of a closed month"),
        ("DELETE FROM account_day", "a total is never deleted"),
        (
            "INSERT OR REPLACE INTO account_day SELECT * FROM account_day WHERE month = '2026-10'",
            "this month is closed"
        ),
        ("UPDATE account_month SET brought = 0", "the totals of a closed month"),
        ("DELETE FROM account_month", "a total is never deleted"),
        ("INSERT OR REPLACE INTO account_month SELECT * FROM account_month", "this month is closed"),
        ("UPDATE transfer_reason SET reason = 'Anders'", "a reason is erased or stays as it is"),
        (
            "INSERT OR REPLACE INTO transfer_reason SELECT transfer_id, salt, 'Anders' FROM transfer_reason",
            "a reason is erased or stays as it is"
        ),
        ("UPDATE correction_text SET text = 'Anders'", "a reason is erased or stays as it is"),
    ])
    func `The schema keeps what is closed`(statement: String, answer: String) async throws {
        #expect(try SqliteShell.run(statement, on: forger.file).contains(answer))
        try await scene.mustHold()
    }

    @Test func `A row that came into a closed month behind its record is found`() async throws {
        #expect(try forger.dropGuards() == "")
        let booking = try #require(rows.first { $0.content.cause == .correction }).content
        let draft = TransferDraft(
            id: try #require(TransferId("00000000-0000-8000-8000-000000000009")), unit: booking.unit,
            bringing: booking.bringing, taking: booking.taking, amount: 100, effectiveOn: try scene.day("2026-10-30"),
            cause: .correction)
        let (sequence, answer) = try await forger.append(draft, in: #require(CalendarMonth("2026-10")))
        #expect(answer == "")
        #expect(try await fault() == .closedMonth(sequence: sequence))
    }

    @Test func `A head that was set back is found by the rows behind it`() async throws {
        #expect(try forger.dropGuards() == "")
        try SqliteShell.run(
            "UPDATE ledger_month SET head = (SELECT sequence || ':' || hash FROM transfer WHERE sequence = 1)",
            on: forger.file)
        #expect(try await fault() == .closedMonth(sequence: 2))
    }

    @Test(arguments: [
        "DELETE FROM ledger_month", "UPDATE ledger_month SET head = 'x'",
        "INSERT INTO ledger_month SELECT '2026-12', state, frozen_at, head FROM ledger_month",
    ])
    func `A closed month that is gone, unreadable or out of order is named`(statement: String) async throws {
        #expect(try forger.dropGuards() == "")
        #expect(try SqliteShell.run(statement, on: forger.file) == "")
        #expect(try await fault() == .monthRecord(statement.contains("12") ? "2026-12" : "2026-10"))
    }

    @Test(arguments: [
        "UPDATE transfer_reason SET reason = 'Anders'", "UPDATE correction_text SET text = 'Anders'",
        "UPDATE transfer_reason SET salt = x'00'",
        "INSERT INTO transfer_reason SELECT id, x'00', 'Anders' FROM transfer WHERE sequence = 1",
    ])
    func `A reason that is not the one that was booked is found`(statement: String) async throws {
        #expect(try forger.dropGuards() == "")
        #expect(try SqliteShell.run(statement, on: forger.file) == "")
        let booking = try #require(rows.first { $0.content.cause == .correction })
        #expect(try await fault() == .reason(sequence: statement.contains("sequence = 1") ? 1 : booking.sequence))
    }

    private func fault() async throws -> ChainVerifier.Fault? {
        try await VerifyLedger(rowsAtOnce: 3).run(at: scene.network.coordinator()).fault
    }
}
