package import Ledger

/// What became of a booking that was asked for.
package enum Booked: Hashable, Sendable {
    case new(Transfer)
    /// The same booking was made before.
    case alreadyThere(Transfer)

    package var transfer: Transfer {
        switch self {
        case .new(let transfer), .alreadyThere(let transfer): transfer
        }
    }
}
