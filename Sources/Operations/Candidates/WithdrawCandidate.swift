package import Domain
import Ledger
package import Storage

/// Takes a candidate out of the exchange, as when somebody returns to the own work; every proposal ends. The own
/// employer and coordinators.
package struct WithdrawCandidate: Command {
    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        candidate.state = try candidate.state.after(.withdraw)
        try scope.save(candidate)
        try scope.record(.candidateWithdrawn, .candidate, id, at: desk, namens: candidate.member)
        try scope.withdrawClaims(of: id, at: desk)
        return id
    }
}
