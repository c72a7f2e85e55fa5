package import Domain
package import Storage

/// The open slots of other members that fit a candidate, the best first: for the own employer, coordinators and the
/// candidate in person.
package struct MatchesForCandidate: Inquiry {
    package struct MatchedSlot: Hashable, Sendable {
        package let slot: SlotView
        package let reasons: [MatchReason]
        /// How many of the needed conditions the slot offers; nil for a coordinator, whose looks are recorded, and when
        /// there are none to compare.
        package let conditionsMet: Int?
        package let conditionsNeeded: Int?
    }

    /// How many slots are compared.
    private static let mostCompared = 2000

    package let candidate: CandidateId
    package let limit: Int

    /// - Parameter limit: 1-200.
    package init(candidate: CandidateId, limit: Int = 50) {
        self.candidate = candidate
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [MatchedSlot] {
        guard let candidate = try scope.candidate(candidate) else { throw Refusal(.notFound) }
        if desk.actor.authority != .candidate(candidate.id) { try desk.mustKnow(candidate.member) }
        let conditions = try scope.conditions(of: candidate.id, at: desk)
        let slots = try scope.openSlots(notOf: [candidate.member], limit: Self.mostCompared)
        let matches = slots.map { ($0, Match(card: candidate.card, offer: $0.offer, conditions: conditions)) }
        let showsCount = !desk.actor.actsForNetwork
        return try matches.sorted { ($1.1, $0.0.code) < ($0.1, $1.0.code) }.prefix(limit).map { slot, match in
            MatchedSlot(
                slot: try scope.view(of: slot), reasons: match.reasons,
                conditionsMet: showsCount ? match.conditionsMet : nil,
                conditionsNeeded: showsCount ? match.conditionsNeeded : nil
            )
        }
    }
}
