/// Holds what is kept beside the rows against their sums: each total is met once, and none remains.
package struct TotalsCheck: Sendable {
    private let whole: LedgerStretch
    private var days: [StretchDay: Balance] = [:]
    /// By the first day of the month of effect.
    private var months: [StretchDay: Balance] = [:]
    /// By the place in `whole.standings`.
    private var balances: [Int: CurrentBalance] = [:]
    private var wrong: Account?

    private struct CurrentBalance: Equatable {
        let balance: Balance
        var provisional = Balance()
    }

    /// - Parameters:
    ///   - whole: the rows from the first to the last.
    ///   - closedThrough: the last booking month that is closed; only of those there are totals by month of effect.
    package init(of whole: LedgerStretch, closedThrough: CalendarMonth?) {
        self.whole = whole
        for (place, standing) in whole.standings.enumerated() {
            balances[place] = standing.map { CurrentBalance(balance: $0.closing) }
        }
        for booking in whole.provisional.values {
            balances[booking.bringing]?.provisional &+= Balance(brought: booking.amount)
            balances[booking.taking]?.provisional &+= Balance(taken: booking.amount)
        }
        whole.days.forEach { day, sum in
            days[day] = sum
            guard let closedThrough, day.month <= closedThrough else { return }
            let first = day.effectiveOn.month.firstDay
            months[StretchDay(place: day.place, effectiveOn: first, month: day.month), default: Balance()] &+= sum
        }
    }

    /// What was brought and taken with effect on a day, as booked in a month.
    package mutating func meet(
        _ sum: Balance, of account: Account, in unit: LedgerUnit, on day: CalendarDay, booked month: CalendarMonth
    ) {
        let known = whole.place(of: account, unit).flatMap { place in
            days.removeValue(forKey: StretchDay(place: place, effectiveOn: day, month: month))
        }
        if known != sum { note(account) }
    }

    /// What was brought and taken with effect in a month, as booked in a closed one.
    package mutating func meet(
        _ sum: Balance, of account: Account, in unit: LedgerUnit, in effective: CalendarMonth,
        booked month: CalendarMonth
    ) {
        let known = whole.place(of: account, unit).flatMap { place in
            months.removeValue(forKey: StretchDay(place: place, effectiveOn: effective.firstDay, month: month))
        }
        if known != sum { note(account) }
    }

    /// What was brought and taken so far.
    package mutating func meet(_ balance: Balance, provisional: Balance, of account: Account, in unit: LedgerUnit) {
        let known = whole.place(of: account, unit).flatMap { balances.removeValue(forKey: $0) }
        if known != CurrentBalance(balance: balance, provisional: provisional) { note(account) }
    }

    /// A total of that account holds what no program of ours writes.
    package mutating func meetUnreadable(of account: Account?) {
        note(account ?? .network)
    }

    private mutating func note(_ account: Account) {
        wrong = wrong ?? account
    }

    /// An account of which a total differs from the sum of its lines, is missing or is one too many; nil when all fit.
    package var accountWithWrongTotals: Account? {
        let missing = days.keys.map(\.place) + months.keys.map(\.place) + balances.keys
        return wrong ?? missing.map { whole.accounts[$0 / 2] }.min()
    }
}
