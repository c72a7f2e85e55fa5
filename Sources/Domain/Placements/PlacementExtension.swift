package import Ledger

/// A later last day that both members and the candidate agreed on.
package struct PlacementExtension: Hashable, Sendable {
    package let placement: PlacementId
    /// The last day from then on.
    package let end: CalendarDay
    /// The day on which the last of the three agreed.
    package let agreedOn: CalendarDay
    package let recordedAt: Instant
    /// The actor that recorded it, as `Actor.label` writes it.
    package let by: String

    package init(placement: PlacementId, end: CalendarDay, agreedOn: CalendarDay, recordedAt: Instant, by: String) {
        self.placement = placement
        self.end = end
        self.agreedOn = agreedOn
        self.recordedAt = recordedAt
        self.by = by
    }
}
