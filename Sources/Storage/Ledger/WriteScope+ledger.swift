import Domain
package import Ledger

extension WriteScope {
    /// Gives a decided transfer its place in the chain, in the month of its effect or the first open one after it, and
    /// counts it in the running balances and totals.
    ///
    /// A transfer with an existing identifier and the same content is answered as already there. Throws
    /// `Refusal(.transferConflict)` when its content differs, `.transferAlreadyReversed` when what it takes back was
    /// taken back before.
    package func book(_ draft: TransferDraft, at now: Instant, periods: LedgerPeriods) throws -> Booked {
        let id = draft.id.description
        let place = try place(for: id)
        if place.isTaken, let known = try reading.transfer(draft.id) {
            guard known.content == draft else { throw Refusal(.transferConflict, ["transfer": id]) }
            return .alreadyThere(known)
        }
        if let refersTo = draft.refersTo, try reading.successor(of: refersTo, kind: .reverse) != nil {
            throw Refusal(.transferAlreadyReversed, ["transfer": "\(refersTo)"])
        }
        let provisional = try provisionalChange(by: draft)
        let month = periods.bookingMonth(effectiveOn: draft.effectiveOn)
        let transfer = place.head.appending(draft, bookedAt: now, month: month)
        try insert(BookedRow(transfer, id: id), provisional: provisional)
        return .new(transfer)
    }

    /// The end of the chain, and whether a transfer with that identifier stands in it already.
    private func place(for id: String) throws -> (head: ChainHead, isTaken: Bool) {
        try rawRow(
            """
            SELECT sequence, hash, EXISTS (SELECT 1 FROM transfer WHERE id = ?) FROM transfer
            ORDER BY sequence DESC LIMIT 1
            """
        ) {
            $0.append(id)
        } as: { row in
            guard let hash = Digest256(utf8: row.text(1)) else { throw StoreError.valueUnreadable("hash") }
            return (ChainHead(sequence: row.integer(0), hash: hash), row.integer(2) != 0)
        } ?? (.empty(network: networkId.bytes), false)
    }

    /// What the provisional figures of both accounts gain by a transfer that is about to be written.
    private func provisionalChange(by draft: TransferDraft) throws -> Int64 {
        guard let refersTo = draft.refersTo else { return draft.isProvisionalAtFirst ? draft.amount : 0 }
        guard let booking = try reading.transfer(refersTo), booking.content.isProvisionalAtFirst else { return 0 }
        return try reading.successor(of: refersTo, kind: .finalise) == nil ? -draft.amount : 0
    }

    private func insert(_ row: BookedRow, provisional: Int64) throws {
        let change = row.change
        let bringing = try add(
            Balance(brought: change), provisional: Balance(brought: provisional), to: row.bringing, in: row.unit)
        let taking = try add(
            Balance(taken: change), provisional: Balance(taken: provisional), to: row.taking, in: row.unit)
        try executeRaw(
            """
            INSERT INTO transfer (sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month, kind,
                cause, refers_to, placement_id, worked_in, reason_hash, hash, bringing_brought, bringing_taken,
                taking_brought, taking_taken)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) { bindings in
            row.bind(to: &bindings)
            for balance in [bringing, taking] {
                bindings.append(balance.brought)
                bindings.append(balance.taken)
            }
        }
        // A transfer that declares a booking final moves nothing.
        guard row.transfer.content.kind != .finalise else { return }
        try addDay(Balance(brought: change), to: row.bringing, of: row)
        try addDay(Balance(taken: change), to: row.taking, of: row)
    }

    /// - Returns: the account's balance afterwards.
    private func add(_ change: Balance, provisional: Balance, to account: String, in unit: String) throws -> Balance {
        let balance = try rawRow(
            """
            INSERT INTO account_balance (account, unit, brought, taken, provisional_brought, provisional_taken)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, unit) DO UPDATE SET
                brought = account_balance.brought + excluded.brought, taken = account_balance.taken + excluded.taken,
                provisional_brought = account_balance.provisional_brought + excluded.provisional_brought,
                provisional_taken = account_balance.provisional_taken + excluded.provisional_taken
            RETURNING brought, taken
            """
        ) { bindings in
            bindings.append(account)
            bindings.append(unit)
            for number in [change.brought, change.taken, provisional.brought, provisional.taken] {
                bindings.append(number)
            }
        } as: { row in
            Balance(brought: row.integer(0), taken: row.integer(1))
        }
        guard let balance else { throw StoreError.columnMissing("brought") }
        return balance
    }

    private func addDay(_ change: Balance, to account: String, of row: BookedRow) throws {
        try executeRaw(
            """
            INSERT INTO account_day (account, unit, month, effective_on, brought, taken) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, unit, month, effective_on) DO UPDATE SET
                brought = account_day.brought + excluded.brought, taken = account_day.taken + excluded.taken
            """
        ) { bindings in
            for text in [account, row.unit, row.month, row.effectiveOn] { bindings.append(text) }
            bindings.append(change.brought)
            bindings.append(change.taken)
        }
    }
}
