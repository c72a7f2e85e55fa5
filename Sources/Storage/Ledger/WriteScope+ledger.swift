import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Gives a decided transfer its place in the chain, in the month of its effect or the first open one after it.
    ///
    /// A transfer with an existing identifier and the same content is answered as already there. Throws
    /// `Refusal(.transferConflict)` when its content differs, `.transferAlreadyReversed` when what it takes back was
    /// taken back before.
    package func book(_ draft: TransferDraft, at now: Instant, periods: LedgerPeriods) throws -> Booked {
        if let known = try reading.transfer(draft.id) {
            guard known.content == draft else { throw Refusal(.transferConflict, ["transfer": "\(draft.id)"]) }
            return .alreadyThere(known)
        }
        if let refersTo = draft.refersTo, try reading.successor(of: refersTo, kind: .reverse) != nil {
            throw Refusal(.transferAlreadyReversed, ["transfer": "\(refersTo)"])
        }
        let month = periods.bookingMonth(effectiveOn: draft.effectiveOn)
        let transfer = try reading.ledgerHead().appending(draft, bookedAt: now, month: month)
        try insert(transfer)
        for line in transfer.lines { try insert(line, of: transfer) }
        return .new(transfer)
    }

    private func insert(_ transfer: Transfer) throws {
        let content = transfer.content
        try execute(
            """
            INSERT INTO transfer (sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month, kind, cause,
                refers_to, placement_id, worked_in, reason_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                transfer.sequence, content.id, content.unit.rawValue, content.bringing, content.taking, content.amount,
                transfer.bookedAt, content.effectiveOn, transfer.month, content.kind.rawValue, content.cause.rawValue,
                content.refersTo, content.placement, content.workedIn, content.reasonHash, transfer.hash,
            ]
        )
    }

    private func insert(_ line: LedgerLine, of transfer: Transfer) throws {
        let running = try reading.balance(of: line.account, in: line.unit).adding(line)
        let change = Balance().adding(line)
        try execute(
            """
            INSERT INTO ledger_line (account, unit, sequence, effective_on, month, brought, taken, running_brought, running_taken)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                line.account, line.unit.rawValue, transfer.sequence, transfer.content.effectiveOn, transfer.month,
                change.brought, change.taken, running.brought, running.taken,
            ]
        )
    }
}
