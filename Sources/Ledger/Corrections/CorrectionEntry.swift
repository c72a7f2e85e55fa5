/// What a correcting entry books: an amount from one account to the other.
package struct CorrectionEntry: Hashable, Sendable {
    package let unit: LedgerUnit
    /// The account that is debited.
    package let bringing: Account
    /// The account that is credited.
    package let taking: Account
    /// More than zero: hundredths of a placement, or minutes.
    package let amount: Int64

    package init(unit: LedgerUnit, bringing: Account, taking: Account, amount: Int64) {
        precondition(amount > 0 && bringing != taking, "an entry moves something from one account to another")
        self.unit = unit
        self.bringing = bringing
        self.taking = taking
        self.amount = amount
    }
}
