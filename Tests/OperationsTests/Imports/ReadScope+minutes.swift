import Ledger
import Storage

extension ReadScope {
    /// The minutes booked in a month, reversals taken off.
    func minutesBooked(in month: CalendarMonth) throws -> Int64 {
        var sum: Int64 = 0
        try forEachTransfer { transfer in
            guard transfer.month == month, transfer.content.unit == .minutes else { return }
            sum += transfer.lines.filter { $0.side == .taken }.map(\.amount).reduce(0, +)
        }
        return sum
    }
}
