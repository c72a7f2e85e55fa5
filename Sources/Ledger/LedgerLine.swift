/// What one transfer does to one account.
package struct LedgerLine: Hashable, Sendable {
    package enum Side: String, CaseIterable, Sendable {
        case brought, taken
    }

    package let account: Account
    package let unit: LedgerUnit
    package let side: Side
    /// What the side's gross counter gains; negative when a booking is taken back.
    package let amount: Int64

    package init(account: Account, unit: LedgerUnit, side: Side, amount: Int64) {
        self.account = account
        self.unit = unit
        self.side = side
        self.amount = amount
    }

    /// What the balance gains: taken counts up, brought counts down.
    package var effectOnBalance: Int64 {
        switch side {
        case .brought: -amount
        case .taken: amount
        }
    }
}
