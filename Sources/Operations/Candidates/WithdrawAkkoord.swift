package import Domain
import Ledger
package import Storage

/// The candidate takes the akkoord back, at any time: the card disappears and every proposal ends, in words that tell
/// others nothing. A placement that was agreed goes on; afterwards the card stays hidden until akkoord is given again.
package struct WithdrawAkkoord: Command {
    package init() {}

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.candidateInPerson(at: desk)
        candidate.state = try candidate.state.after(.akkoordWithdrawn)
        candidate.gates.akkoord = nil
        try scope.save(candidate)
        try scope.record(.akkoordWithdrawn, .candidate, candidate.id, at: desk)
        try scope.withdrawClaims(of: candidate.id, at: desk)
        return candidate.id
    }
}
