package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The last record of a lawyer's check that nobody withdrew and no change ended.
    package func clauseReview() throws -> ClauseReview? {
        try row("SELECT * FROM clause_review WHERE ended_at IS NULL", [], as: ClauseReview.init(row:))
    }
}

extension WriteScope {
    /// Records a check; the one before it ends.
    package func insert(_ review: ClauseReview) throws {
        _ = try endClauseReview(at: review.recordedAt)
        try execute(
            "INSERT INTO clause_review (lawyer, reviewed_on, recorded_at, by_actor, texts_hash) VALUES (?, ?, ?, ?, ?)",
            [review.lawyer, review.reviewedOn, review.recordedAt, review.by, review.textsHash]
        )
    }

    /// Ends the check that stands.
    ///
    /// - Returns: false when none did.
    package func endClauseReview(at now: Instant) throws -> Bool {
        try execute("UPDATE clause_review SET ended_at = ? WHERE ended_at IS NULL", [now]) == 1
    }
}

extension ClauseReview {
    init(row: StoredRow) throws {
        self.init(
            lawyer: try row.value("lawyer"), reviewedOn: try row.value("reviewed_on"),
            recordedAt: try row.value("recorded_at"), by: try row.value("by_actor"),
            textsHash: try row.value("texts_hash")
        )
    }
}
