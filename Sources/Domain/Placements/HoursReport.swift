package import Ledger

/// Hours really worked in a month, as the taking employer reports them.
package struct HoursReport: Hashable, Sendable {
    package let placement: PlacementId
    package let month: CalendarMonth
    package let minutes: Int64
    package let reportedAt: Instant
    /// The actor that reported, as `Actor.label` writes it.
    package let by: String
    package let revision: Int

    package init(
        placement: PlacementId, month: CalendarMonth, minutes: Int64, reportedAt: Instant, by: String, revision: Int
    ) {
        self.placement = placement
        self.month = month
        self.minutes = minutes
        self.reportedAt = reportedAt
        self.by = by
        self.revision = revision
    }
}
