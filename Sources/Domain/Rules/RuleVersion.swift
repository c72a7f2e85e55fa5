package import Ledger

/// What a rule says during one stretch of time.
package struct RuleVersion: Hashable, Sendable {
    /// In the unit that the rule's name ends with.
    package let value: Int
    package let validFrom: CalendarDay
    /// The last day on which it holds; nil while no end is known.
    package let validTo: CalendarDay?
    /// The law or the document that says so, as shown beside a date.
    package let source: String

    /// Any value; `Rulebook` judges whether versions fit together.
    package init(value: Int, validFrom: CalendarDay, validTo: CalendarDay?, source: String) {
        self.value = value
        self.validFrom = validFrom
        self.validTo = validTo
        self.source = source
    }
}
