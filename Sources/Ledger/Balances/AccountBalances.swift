/// Both balances of one account: placements in hundredths, and minutes.
package struct AccountBalances: Hashable, Sendable {
    package var placements: Balance
    package var minutes: Balance

    package init(placements: Balance = Balance(), minutes: Balance = Balance()) {
        self.placements = placements
        self.minutes = minutes
    }

    package subscript(unit: LedgerUnit) -> Balance {
        get {
            switch unit {
            case .placements: placements
            case .minutes: minutes
            }
        }
        set {
            switch unit {
            case .placements: placements = newValue
            case .minutes: minutes = newValue
            }
        }
    }

    /// Adds what a draft moves on that account.
    package mutating func add(_ draft: TransferDraft, on account: Account) {
        for line in draft.lines where line.account == account { self[line.unit] = self[line.unit].adding(line) }
    }
}
