/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Monday to Friday. Holidays count: the ledger's weekdays do not leave them out (domain.md, 7).
    package var isLedgerWeekday: Bool {
        self != .saturday && self != .sunday
    }
}
