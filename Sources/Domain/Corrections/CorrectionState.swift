/// What became of a correction. Everything but `proposed` is final.
package enum CorrectionState: String, CaseIterable, Sendable {
    /// Waits for a second coordinator.
    case proposed
    /// Stands in the ledger.
    case booked
    case refused
    case withdrawn
    /// Nobody answered in time.
    case expired
}
