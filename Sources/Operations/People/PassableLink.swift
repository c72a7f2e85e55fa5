package import Ledger

/// A link that lets somebody in, as it is mailed or passed on.
package struct PassableLink: Hashable, Sendable {
    /// The whole address.
    package let address: String
    /// The last day on which it works.
    package let until: CalendarDay
}
