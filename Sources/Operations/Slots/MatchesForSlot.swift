package import Domain
package import Storage

/// The published cards of other members that fit a slot, the best first: for its member and coordinators.
///
/// Conditions count only for cards that the slot suits, whose conditions its member may look at, and show as "all" or
/// "some" and no more, because a look at them is recorded and this is not.
package struct MatchesForSlot: Inquiry {
    package struct MatchedCard: Hashable, Sendable {
        package let card: CardView
        package let reasons: [MatchReason]
    }

    /// How many cards are compared.
    private static let mostCompared = 2000

    package let slot: SlotId
    package let limit: Int

    /// - Parameter limit: 1-200.
    package init(slot: SlotId, limit: Int = 50) {
        self.slot = slot
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [MatchedCard] {
        let slot = try scope.ownSlot(slot, at: desk)
        let candidates = try scope.publishedCandidates(notOf: [slot.member], limit: Self.mostCompared)
        let matches = try candidates.map { candidate in
            (candidate, try match(candidate, slot.offer, at: desk, in: scope))
        }
        return matches.sorted { ($1.1, $0.0.code) < ($0.1, $1.0.code) }.prefix(limit).map { candidate, match in
            MatchedCard(card: CardView(candidate), reasons: match.reasons)
        }
    }

    private func match(_ candidate: Candidate, _ offer: SlotOffer, at desk: Desk, in scope: ReadScope) throws -> Match {
        let match = Match(card: candidate.card, offer: offer)
        guard match.isSuitable, let conditions = try scope.conditions(of: candidate.id, at: desk) else { return match }
        return Match(card: candidate.card, offer: offer, conditions: conditions)
    }
}
