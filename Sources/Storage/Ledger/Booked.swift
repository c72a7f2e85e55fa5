package import Ledger

/// What became of a booking that was asked for.
package enum Booked: Hashable, Sendable {
    case new(Transfer)
    /// The same booking was made before.
    case alreadyThere(Transfer)

    /// What was decided, when it did not stand there already.
    package var written: TransferDraft? {
        guard case .new(let transfer) = self else { return nil }
        return transfer.content
    }

    package var transfer: Transfer {
        switch self {
        case .new(let transfer), .alreadyThere(let transfer): transfer
        }
    }
}
