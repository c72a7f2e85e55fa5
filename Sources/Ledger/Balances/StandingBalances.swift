/// How one account stands: both balances, and what of the placements is still provisional.
package struct StandingBalances: Hashable, Sendable {
    package var balances: AccountBalances
    /// Hundredths of placements that are booked but neither final nor taken back; part of the balance.
    package var provisional: Balance

    package init(balances: AccountBalances = AccountBalances(), provisional: Balance = Balance()) {
        self.balances = balances
        self.provisional = provisional
    }
}
