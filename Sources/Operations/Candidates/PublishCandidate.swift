package import Domain
import Ledger
package import Storage

/// Shows a candidate's card to the other members, once every gate is passed. The own employer and coordinators.
package struct PublishCandidate: Command {
    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    /// Refuses with every gate that is missing.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        try scope.reading.member(candidate.member)?.mustBeActive()
        candidate.state = try candidate.state.after(.publish)
        if let refusals = Refusals(try scope.reading.missingGates(of: candidate, includingAkkoord: true)) {
            throw refusals
        }
        try scope.save(candidate)
        try scope.record(.candidatePublished, .candidate, id, at: desk, namens: candidate.member)
        return id
    }
}
