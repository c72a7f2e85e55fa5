package import Ledger

/// What a network decided about one clause: a wording of its own, or the shipped one again.
package struct ClauseOverride: Hashable, Sendable {
    package let clause: ClauseId
    /// Nil when the clause went back to the shipped text.
    package let wording: OwnText?
    package let decidedAt: Instant
    /// The actor, as `Actor.label` writes it.
    package let by: String

    /// A network's own words in both languages, always together.
    package struct OwnText: Hashable, Sendable {
        /// The binding text.
        package let dutch: ClauseBody
        /// The reading copy.
        package let english: ClauseBody

        package init(dutch: ClauseBody, english: ClauseBody) {
            self.dutch = dutch
            self.english = english
        }
    }

    package init(clause: ClauseId, wording: OwnText?, decidedAt: Instant, by: String) {
        self.clause = clause
        self.wording = wording
        self.decidedAt = decidedAt
        self.by = by
    }
}
