/// What is booked when a member leaves or is merged (domain.md, 7): its whole balance goes to another account, so that
/// nothing is left on its own.
package enum DepartureBookkeeping {
    /// One transfer for each unit in which the account does not stand at zero.
    ///
    /// - Parameters:
    ///   - successor: the account that takes the balance over: the network's for a settlement, the successor's for a
    ///     merger.
    ///   - lastSequence: the number of the account's last row, which tells one departure from a later one.
    package static func drafts(
        of member: MemberId, balances: AccountBalances, to successor: Account, cause: TransferCause,
        on day: CalendarDay, lastSequence: Int64
    ) -> [TransferDraft] {
        LedgerUnit.allCases.compactMap { unit in
            let net = balances[unit].net
            guard net != 0 else { return nil }
            let own = Account.member(member)
            return TransferDraft(
                id: .derived(cause.rawValue, member, "\(unit.rawValue)/\(lastSequence)", near: nil), unit: unit,
                bringing: net > 0 ? own : successor, taking: net > 0 ? successor : own,
                amount: Int64(net.magnitude), effectiveOn: day, cause: cause
            )
        }
    }
}
