/// What a correction does to the ledger. Nothing is changed: a booking is taken back, something else is booked, or
/// both.
package enum CorrectionPlan: Hashable, Sendable {
    case reversal(of: TransferId)
    case rebooking(of: TransferId, as: CorrectionEntry)
    case entry(CorrectionEntry)

    /// The booking that is taken back; nil for a plain entry.
    package var reversed: TransferId? {
        switch self {
        case .reversal(let id), .rebooking(let id, _): id
        case .entry: nil
        }
    }

    /// What is booked anew; nil for a plain reversal.
    package var booked: CorrectionEntry? {
        switch self {
        case .reversal: nil
        case .rebooking(_, let entry), .entry(let entry): entry
        }
    }
}
