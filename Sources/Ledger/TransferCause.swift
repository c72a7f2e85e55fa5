/// Why a transfer was made; the code that statements explain and that the canonical bytes hold.
package enum TransferCause: String, CaseIterable, Sendable {
    /// A placement began.
    case placementStarted = "placement-started"
    /// A further host of a candidate whose debit stands: credited from the network's account.
    case furtherHost = "further-host"
    /// A placement lasted long enough, or ended with an outcome that keeps it.
    case placementKept = "placement-kept"
    /// A placement ended early with an outcome that takes it back.
    case placementLapsed = "placement-lapsed"
    /// Hours as the taking employer reported them.
    case hoursReported = "hours-reported"
    /// Hours as scheduled, for want of a report.
    case hoursScheduled = "hours-scheduled"
    /// A report came after its month was closed and replaces what was booked.
    case hoursReplaced = "hours-replaced"
    /// A coordinator's correction.
    case correction
    /// A leaving member's balance, taken over by the network.
    case settlement
    /// A merged member's balance, taken over by its successor.
    case merger
}
