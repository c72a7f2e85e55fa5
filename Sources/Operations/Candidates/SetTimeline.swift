package import Domain
import Ledger
package import Storage

/// Records what the Poortwachter clock of a candidate runs on. The own employer and coordinators.
package struct SetTimeline: Command {
    package let id: CandidateId
    package let revision: Int
    package let facts: TimelineFacts

    package init(id: CandidateId, revision: Int, facts: TimelineFacts) {
        self.id = id
        self.revision = revision
        self.facts = facts
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        try candidate.mustNotBeOver()
        try desk.mustMakeTimeline(facts)
        candidate.revision = revision
        try scope.save(candidate)
        try scope.seal(facts, of: id, at: desk)
        try scope.record(.candidateChanged, .candidate, id, at: desk, namens: candidate.member, detail: "timeline")
        return id
    }
}
