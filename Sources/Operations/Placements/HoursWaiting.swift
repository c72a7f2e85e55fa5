import Domain
import Ledger
package import Storage

/// The hours still to be reported of the latest months that ended, closed ones included, the oldest month first: a
/// report that comes after the close is booked all the same.
package struct HoursWaiting: Inquiry {
    /// How many months one is asked about.
    private static let months = 3

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [HoursOwed.Row] {
        try desk.mustTakePart()
        let first = max(try scope.periods().first, desk.today.month.adding(months: -Self.months))
        var month = first
        var rows: [HoursOwed.Row] = []
        while month < desk.today.month {
            rows += try HoursOwed(month: month).answer(at: desk, in: scope)
            month = month.next
        }
        return rows
    }
}
