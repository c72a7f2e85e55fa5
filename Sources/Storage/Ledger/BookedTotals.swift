import Ledger

/// What a series of bookings adds to the totals of its accounts, by account and unit and by day.
struct BookedTotals {
    /// One account in one unit.
    struct Place: Hashable {
        let account: Account
        let unit: LedgerUnit
    }

    /// One account in one unit, in a booking month, with effect from a day.
    struct Day: Hashable {
        let place: Place
        let month: CalendarMonth
        let effectiveOn: CalendarDay
    }

    struct Gain {
        /// The running balance after the last booking.
        fileprivate(set) var balance: Balance
        fileprivate(set) var change = Balance()
        fileprivate(set) var provisional = Balance()
    }

    private(set) var accounts: [Place: Gain] = [:]
    private(set) var days: [Day: Balance] = [:]

    /// Counts one transfer on both sides.
    ///
    /// - Parameters:
    ///   - provisional: what the provisional figures of both gain.
    ///   - standing: the balance of an account before the series.
    /// - Returns: the running balances of both after it.
    mutating func count(
        _ transfer: Transfer, provisional: Int64, from standing: (Account, LedgerUnit) throws -> Balance
    ) throws -> (bringing: Balance, taking: Balance) {
        let content = transfer.content
        let change = content.signedAmount
        let sides = (
            bringing: try add(
                Balance(brought: change), Balance(brought: provisional), to: content.bringing, content.unit, standing),
            taking: try add(
                Balance(taken: change), Balance(taken: provisional), to: content.taking, content.unit, standing)
        )
        // A transfer that declares a booking final moves nothing.
        if content.kind != .finalise {
            addDay(Balance(brought: change), to: content.bringing, of: transfer)
            addDay(Balance(taken: change), to: content.taking, of: transfer)
        }
        return sides
    }

    private mutating func add(
        _ change: Balance, _ provisional: Balance, to account: Account, _ unit: LedgerUnit,
        _ standing: (Account, LedgerUnit) throws -> Balance
    ) throws -> Balance {
        let place = Place(account: account, unit: unit)
        var gain = try accounts[place] ?? Gain(balance: standing(account, unit))
        gain.balance = gain.balance + change
        gain.change = gain.change + change
        gain.provisional = gain.provisional + provisional
        accounts[place] = gain
        return gain.balance
    }

    private mutating func addDay(_ change: Balance, to account: Account, of transfer: Transfer) {
        let place = Place(account: account, unit: transfer.content.unit)
        let day = Day(place: place, month: transfer.month, effectiveOn: transfer.content.effectiveOn)
        days[day] = (days[day] ?? Balance()) + change
    }
}
