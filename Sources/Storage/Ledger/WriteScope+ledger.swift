import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Gives a decided transfer its place in the chain, in the month of its effect or the first open one after it, and
    /// counts it in the running balances and totals.
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
        let provisional = try provisionalChange(by: draft)
        let transfer = try reading.ledgerHead().appending(draft, bookedAt: now, month: month)
        try insert(transfer)
        for line in transfer.lines { try count(line, of: transfer, provisional: provisional) }
        if transfer.lines.isEmpty, provisional != 0 { try count(provisional, of: draft) }
        return .new(transfer)
    }

    /// What the provisional figures of both accounts gain by a transfer that is about to be written.
    private func provisionalChange(by draft: TransferDraft) throws -> Int64 {
        guard let refersTo = draft.refersTo else { return draft.isProvisionalAtFirst ? draft.amount : 0 }
        guard let booking = try reading.transfer(refersTo), booking.content.isProvisionalAtFirst else { return 0 }
        return try reading.successor(of: refersTo, kind: .finalise) == nil ? -draft.amount : 0
    }

    private func insert(_ transfer: Transfer) throws {
        let content = transfer.content
        try execute(
            """
            INSERT INTO transfer (sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month, kind,
                cause, refers_to, placement_id, worked_in, reason_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                transfer.sequence, content.id, content.unit.rawValue, content.bringing, content.taking, content.amount,
                transfer.bookedAt, content.effectiveOn, transfer.month, content.kind.rawValue, content.cause.rawValue,
                content.refersTo, content.placement, content.workedIn, content.reasonHash, transfer.hash,
            ]
        )
    }

    private func count(_ line: LedgerLine, of transfer: Transfer, provisional: Int64) throws {
        let change = Balance().adding(line)
        let held = line.side == .brought ? Balance(brought: provisional) : Balance(taken: provisional)
        let running = try add(change, provisional: held, to: line.account, in: line.unit)
        let day = transfer.content.effectiveOn
        try execute(
            """
            INSERT INTO ledger_line
                (account, unit, sequence, effective_on, month, brought, taken, running_brought, running_taken)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                line.account, line.unit.rawValue, transfer.sequence, day, transfer.month, change.brought, change.taken,
                running.brought, running.taken,
            ]
        )
        try add(change, to: line, TotalBasis.day, day.description)
        try add(change, to: line, TotalBasis.month, day.month.description)
        try add(change, to: line, TotalBasis.bookedMonth, transfer.month.description)
    }

    /// A booking that is declared final moves nothing, but is provisional no longer.
    private func count(_ provisional: Int64, of draft: TransferDraft) throws {
        _ = try add(Balance(), provisional: Balance(brought: provisional), to: draft.bringing, in: draft.unit)
        _ = try add(Balance(), provisional: Balance(taken: provisional), to: draft.taking, in: draft.unit)
    }

    /// - Returns: the account's balance afterwards.
    private func add(_ change: Balance, provisional: Balance, to account: Account, in unit: LedgerUnit) throws
        -> Balance
    {
        let running = try rows(
            """
            INSERT INTO account_balance (account, unit, brought, taken, provisional_brought, provisional_taken)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, unit) DO UPDATE SET
                brought = account_balance.brought + excluded.brought, taken = account_balance.taken + excluded.taken,
                provisional_brought = account_balance.provisional_brought + excluded.provisional_brought,
                provisional_taken = account_balance.provisional_taken + excluded.provisional_taken
            RETURNING brought, taken
            """,
            [account, unit.rawValue, change.brought, change.taken, provisional.brought, provisional.taken],
            as: Balance.init(row:)
        )
        guard let balance = running.first else { throw StoreError.columnMissing("brought") }
        return balance
    }

    private func add(_ change: Balance, to line: LedgerLine, _ basis: TotalBasis, _ period: String) throws {
        try execute(
            """
            INSERT INTO account_total (account, unit, basis, period, brought, taken) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, unit, basis, period) DO UPDATE SET
                brought = account_total.brought + excluded.brought, taken = account_total.taken + excluded.taken
            """,
            [line.account, line.unit.rawValue, basis.rawValue, period, change.brought, change.taken]
        )
    }
}
