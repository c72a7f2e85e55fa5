import Ledger

extension WriteScope {
    /// Writes the row of a transfer with the running balances of both sides after it.
    ///
    /// A row that its guards refuse fails the statement: nothing of it is left, and SQLite keeps no copy of each page
    /// for taking back a part (decision 0024).
    func insert(_ transfer: Transfer, id: String, bringing: Balance, taking: Balance) throws {
        let content = transfer.content
        try executeRaw(
            """
            INSERT OR FAIL INTO transfer (sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month,
                kind, cause, refers_to, placement_id, worked_in, reason_hash, hash, bringing_brought, bringing_taken,
                taking_brought, taking_taken)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) { bindings in
            bindings.append(transfer.sequence)
            bindings.append(id)
            bindings.append(content.unit.rawValue)
            bindings.append(content.bringing.description)
            bindings.append(content.taking.description)
            bindings.append(content.amount)
            bindings.append(transfer.bookedAt.milliseconds)
            bindings.append(content.effectiveOn.description)
            bindings.append(transfer.month.description)
            bindings.append(content.kind.rawValue)
            bindings.append(content.cause.rawValue)
            bindings.append(content.refersTo?.description)
            bindings.append(content.placement?.description)
            bindings.append(content.workedIn?.description)
            bindings.append(content.reasonHash?.description)
            bindings.append(transfer.hash.description)
            for balance in [bringing, taking] {
                bindings.append(balance.brought)
                bindings.append(balance.taken)
            }
        }
    }

    /// Adds to what an account has now.
    func add(_ change: Balance, _ provisional: Balance, to place: BookedTotals.Place) throws {
        try executeRaw(
            """
            INSERT INTO account_balance (account, unit, brought, taken, provisional_brought, provisional_taken)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, unit) DO UPDATE SET
                brought = account_balance.brought + excluded.brought, taken = account_balance.taken + excluded.taken,
                provisional_brought = account_balance.provisional_brought + excluded.provisional_brought,
                provisional_taken = account_balance.provisional_taken + excluded.provisional_taken
            """
        ) { bindings in
            bindings.append(place.account.description)
            bindings.append(place.unit.rawValue)
            for number in [change.brought, change.taken, provisional.brought, provisional.taken] {
                bindings.append(number)
            }
        }
    }

    /// Adds to what took effect for an account on a day, as booked in a month.
    func add(_ change: Balance, to day: BookedTotals.Day) throws {
        try executeRaw(
            """
            INSERT OR FAIL INTO account_day (account, unit, month, effective_on, brought, taken)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, unit, month, effective_on) DO UPDATE SET
                brought = account_day.brought + excluded.brought, taken = account_day.taken + excluded.taken
            """
        ) { bindings in
            bindings.append(day.place.account.description)
            bindings.append(day.place.unit.rawValue)
            bindings.append(day.month.description)
            bindings.append(day.effectiveOn.description)
            bindings.append(change.brought)
            bindings.append(change.taken)
        }
    }
}
