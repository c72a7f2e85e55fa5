import Ledger
import Storage

/// Whoever writes a row with the sqlite3 program, with a hash and running balances that fit: no secret is needed.
struct Forger {
    let scene: LedgerScene
    let file: String

    /// Drops every trigger, and the indexes that keep a booking from being taken back twice.
    func dropGuards() throws -> String {
        let names = try SqliteShell.run("SELECT name FROM sqlite_master WHERE type = 'trigger'", on: file)
        let drops = names.split(separator: "\n").map { "DROP TRIGGER \($0);" }
        return try SqliteShell.run(drops.joined(), on: file)
    }

    /// - Parameter month: in which the row is booked.
    func append(_ draft: TransferDraft, in month: CalendarMonth) async throws -> (sequence: Int64, answer: String) {
        let now = scene.house.clock.now
        let (head, bringing, taking) = try await scene.network.read { scope in
            (
                try scope.ledgerHead(), try scope.balance(of: draft.bringing, in: draft.unit),
                try scope.balance(of: draft.taking, in: draft.unit)
            )
        }
        let transfer = head.appending(draft, bookedAt: now, month: month)
        let change = draft.kind == .book ? draft.amount : draft.kind == .reverse ? -draft.amount : 0
        func quoted(_ value: (some CustomStringConvertible)?) -> String { value.map { "'\($0)'" } ?? "NULL" }
        let values = [
            "\(transfer.sequence)", quoted(draft.id), quoted(draft.unit.rawValue), quoted(draft.bringing),
            quoted(draft.taking), "\(draft.amount)", "\(now.milliseconds)", quoted(draft.effectiveOn), quoted(month),
            quoted(draft.kind.rawValue), quoted(draft.cause.rawValue), quoted(draft.refersTo), quoted(draft.placement),
            quoted(draft.workedIn), quoted(draft.reasonHash), quoted(transfer.hash), "\(bringing.brought + change)",
            "\(bringing.taken)", "\(taking.brought)", "\(taking.taken + change)",
        ]
        let sql = "INSERT INTO transfer VALUES (\(values.joined(separator: ", ")))"
        return (transfer.sequence, try SqliteShell.run(sql, on: file))
    }
}
