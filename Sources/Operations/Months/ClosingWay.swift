package import Ledger

/// How an open month is to be closed.
package enum ClosingWay: Hashable, Sendable {
    /// The network leaves it to a coordinator.
    case byCoordinator
    /// By a coordinator as well: the network has a day of closing, but it had passed for this month when it was chosen.
    case passed
    /// By itself, on the network's day.
    case on(CalendarDay)
    /// By itself, after the network's day: members are asked for their hours first.
    case later(CalendarDay)

    /// The day on which it closes by itself; nil when a coordinator closes.
    package var day: CalendarDay? {
        switch self {
        case .byCoordinator, .passed: nil
        case .on(let day), .later(let day): day
        }
    }
}
