package import Ledger

/// A coordinator's record that a lawyer checked all clauses as they stood then.
package struct ClauseReview: Hashable, Sendable {
    /// Who checked them.
    package let lawyer: String
    package let reviewedOn: CalendarDay
    package let recordedAt: Instant
    /// The actor that recorded it, as `Actor.label` writes it.
    package let by: String
    /// Of the texts that were checked; with other texts the record no longer holds.
    package let textsHash: Digest256

    package init(lawyer: String, reviewedOn: CalendarDay, recordedAt: Instant, by: String, textsHash: Digest256) {
        self.lawyer = lawyer
        self.reviewedOn = reviewedOn
        self.recordedAt = recordedAt
        self.by = by
        self.textsHash = textsHash
    }
}
