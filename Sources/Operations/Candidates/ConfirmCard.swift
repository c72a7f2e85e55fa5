package import Domain
import Ledger
package import Storage

/// Says that a published card is still right, after a look at it: the own employer, or a coordinator *namens* it. It is
/// not asked about again until it is stale once more.
package struct ConfirmCard: Command {
    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    /// Refuses `candidate-not-available` for a card that is not shown.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        let candidate = try scope.reading.ownCandidate(id, at: desk)
        guard candidate.state.isPublished else { throw Refusal(.candidateNotAvailable) }
        try scope.record(.cardConfirmed, .candidate, id, at: desk, namens: candidate.member)
        return id
    }
}
