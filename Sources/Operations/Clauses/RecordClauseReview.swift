import Documents
package import Domain
package import Ledger
package import Storage

/// Records that a lawyer checked all clauses as they stand: from now on contracts no longer call themselves a draft.
/// Coordinators only.
package struct RecordClauseReview: Command {
    package let lawyer: PersonName
    package let reviewedOn: CalendarDay
    package let textsHash: Digest256

    /// - Parameter textsHash: of the texts that the lawyer read; refused when they are others by now.
    package init(lawyer: PersonName, reviewedOn: CalendarDay, textsHash: Digest256) {
        self.lawyer = lawyer
        self.reviewedOn = reviewedOn
        self.textsHash = textsHash
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinator()
        try desk.mustHaveCome(reviewedOn, at: "/reviewed_on")
        guard try scope.reading.clauses(at: desk).digest == textsHash else { throw Refusal(.revisionStale) }
        try scope.insert(
            ClauseReview(
                lawyer: lawyer.text, reviewedOn: reviewedOn, recordedAt: desk.now, by: desk.actor.label,
                textsHash: textsHash
            )
        )
        try scope.record(
            .clausesReviewed, .network, named: desk.network.id.description, at: desk,
            detail: String(textsHash.description.prefix(12))
        )
    }
}
