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
}
